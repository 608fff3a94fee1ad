// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of a message in the Protocol Buffers encoding.
 *
 * @param number which field it is
 * @param value what stands there where the field is an integer; else 0
 * @param content what stands there where it is text, bytes, a message or packed integers; else empty
 */
record ProtocolField(int number, long value, ByteBuffer content) {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH_FIRST = 2;
    private static final int FOUR_BYTES = 5;

    /** All fields of a message. */
    static List<ProtocolField> in(ByteBuffer message) {
        ByteBuffer rest = message.duplicate();
        List<ProtocolField> fields = new ArrayList<>();
        while (rest.hasRemaining()) {
            int key = (int) varint(rest);
            fields.add(field(key >>> 3, key & 7, rest));
        }
        return fields;
    }

    String text() {
        return StandardCharsets.UTF_8.decode(content.duplicate()).toString();
    }

    /** The integers that stand there, packed or alone. */
    List<Long> integers() {
        if (!content.hasRemaining()) {
            return List.of(value);
        }
        ByteBuffer rest = content.duplicate();
        List<Long> integers = new ArrayList<>();
        while (rest.hasRemaining()) {
            integers.add(varint(rest));
        }
        return integers;
    }

    private static ProtocolField field(int number, int kind, ByteBuffer rest) {
        return switch (kind) {
            case VARINT -> new ProtocolField(number, varint(rest), ByteBuffer.allocate(0));
            case EIGHT_BYTES -> new ProtocolField(number, 0, taken(rest, Long.BYTES));
            case LENGTH_FIRST -> new ProtocolField(number, 0, taken(rest, (int) varint(rest)));
            case FOUR_BYTES -> new ProtocolField(number, 0, taken(rest, Integer.BYTES));
            default -> throw new IllegalArgumentException("no such kind of field: " + kind);
        };
    }

    private static ByteBuffer taken(ByteBuffer rest, int length) {
        ByteBuffer content = rest.slice(rest.position(), length);
        rest.position(rest.position() + length);
        return content;
    }

    private static long varint(ByteBuffer rest) {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = rest.get();
            value |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }
}
