// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.onrecord.ingest.unpack.Bytes;

/** The encoding of a long text, judged by its beginning. */
final class TextEncoding {

    private static final Charset LAST_RESORT = Charset.forName("windows-1252");

    private TextEncoding() {}

    /** What a byte order mark says, else UTF-8 if the beginning is valid, else Windows-1252, in which every byte is something. */
    static Charset of(byte[] head) {
        if (Bytes.startsWith(head, (byte) 0xff, (byte) 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (Bytes.startsWith(head, (byte) 0xfe, (byte) 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(head) ? StandardCharsets.UTF_8 : LAST_RESORT;
    }

    /** A character that is cut at the end of the beginning does not count. */
    private static boolean isUtf8(byte[] head) {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false)
                .isError();
    }
}
