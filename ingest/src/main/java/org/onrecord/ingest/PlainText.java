// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Text from the bytes of a file. Its encoding is told by its byte order mark, else it is UTF-8 if all of it is valid
 * UTF-8, else what the frequencies of its letters suggest. A byte order mark is not part of the text; line ends stay as
 * they are.
 */
final class PlainText {

    private static final Charset LAST_RESORT = Charset.forName("windows-1252");
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /** Text has hardly a control character; what has one in fifty characters is something else. */
    private static final int CHARACTERS_PER_CONTROL = 50;

    private PlainText() {}

    /**
     * Reads the text.
     *
     * @throws UnreadableException if it is something else than text
     */
    static String of(byte[] bytes, Place place) throws UnreadableException {
        String text = withoutMark(decode(bytes));
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableException(place, "not a text file: character " + nul + " is a NUL");
        }
        long controls = text.chars().filter(PlainText::isForeignControl).count();
        if (controls * CHARACTERS_PER_CONTROL > text.length()) {
            throw new UnreadableException(
                    place,
                    "not a text file: " + controls + " of " + text.length() + " characters are control characters");
        }
        return text;
    }

    private static String decode(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        String utf8 = strictUtf8(bytes);
        return utf8 != null ? utf8 : new String(bytes, guessed(bytes));
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static Charset guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : LAST_RESORT;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean isForeignControl(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }
}
