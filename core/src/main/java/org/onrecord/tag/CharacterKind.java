// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

/** What a character is to the tokenisation. */
enum CharacterKind {
    /** White space or a control character: between words. */
    SPACE,
    /** A punctuation mark or an ideograph: a word of its own. */
    ALONE,
    /** Anything else: part of a word. */
    PART;

    private static final CharacterKind[] ASCII = new CharacterKind[128];

    static {
        for (int code = 0; code < ASCII.length; code++) {
            boolean letterOrDigit = Character.isLetterOrDigit(code);
            ASCII[code] = letterOrDigit ? PART : code <= ' ' || code == 127 ? SPACE : ALONE;
        }
    }

    static CharacterKind of(int codePoint) {
        return codePoint < ASCII.length ? ASCII[codePoint] : byCategory(codePoint);
    }

    private static CharacterKind byCategory(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> SPACE;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> ALONE;
            default -> isIdeograph(codePoint) ? ALONE : PART;
        };
    }

    /** The blocks that BERT takes apart: Chinese characters, not kana and not hangul. */
    private static boolean isIdeograph(int codePoint) {
        return within(codePoint, 0x4E00, 0x9FFF)
                || within(codePoint, 0x3400, 0x4DBF)
                || within(codePoint, 0xF900, 0xFAFF)
                || within(codePoint, 0x20000, 0x2A6DF)
                || within(codePoint, 0x2A700, 0x2CEAF)
                || within(codePoint, 0x2F800, 0x2FA1F);
    }

    private static boolean within(int codePoint, int low, int high) {
        return low <= codePoint && codePoint <= high;
    }
}
