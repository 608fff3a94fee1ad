// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.jspecify.annotations.Nullable;

/** Cuts one query into its parts: values, each with its field, and what joins them. */
final class QueryScanner {

    private static final String QUOTES = "\"“”„";

    private final String text;
    private int at;
    private @Nullable Part peeked;

    QueryScanner(String text) {
        this.text = text;
    }

    /** What a part is. */
    enum Kind {
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        VALUE,
        END;

        /** Whether it ends a row of conditions. */
        boolean ends() {
            return this == OR || this == CLOSE || this == END;
        }
    }

    /**
     * A part of a query.
     *
     * @param field what stands before the colon of a value; empty where there is none
     * @param value the words of a value, without quotation marks and {@code *}; empty for other kinds
     * @param quoted whether the value stands in quotation marks
     * @param prefix whether a {@code *} follows
     * @param start where it begins in the query
     * @param valueStart where its value begins in the query
     */
    record Part(Kind kind, String field, String value, boolean quoted, boolean prefix, int start, int valueStart) {

        static Part of(Kind kind, int start) {
            return new Part(kind, "", "", false, false, start, start);
        }
    }

    /** The next part, which stays the next one. */
    Part peek() throws QuerySyntaxException {
        if (peeked == null) {
            peeked = read();
        }
        return peeked;
    }

    /** The next part. */
    Part next() throws QuerySyntaxException {
        Part part = peek();
        peeked = null;
        return part;
    }

    QuerySyntaxException wrong(String problem, Part part) {
        return new QuerySyntaxException(problem, text, part.start());
    }

    QuerySyntaxException wrongValue(String problem, Part part) {
        return new QuerySyntaxException(problem, text, part.valueStart());
    }

    private Part read() throws QuerySyntaxException {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        int start = at;
        if (at == text.length()) {
            return Part.of(Kind.END, start);
        }
        return switch (text.charAt(at)) {
            case '(' -> sign(Kind.OPEN);
            case ')' -> sign(Kind.CLOSE);
            case '-' -> sign(Kind.NOT);
            default -> isQuote(at) ? quoted("", start) : word(start);
        };
    }

    private Part sign(Kind kind) {
        return Part.of(kind, at++);
    }

    private Part word(int start) throws QuerySyntaxException {
        while (at < text.length() && !endsWord(at)) {
            if (text.charAt(at) == ':' && isName(start, at)) {
                return valueOf(text.substring(start, at), start);
            }
            at++;
        }
        return switch (text.substring(start, at)) {
            case "AND" -> Part.of(Kind.AND, start);
            case "OR" -> Part.of(Kind.OR, start);
            case "NOT" -> Part.of(Kind.NOT, start);
            default -> bare("", start, start);
        };
    }

    private Part valueOf(String field, int start) throws QuerySyntaxException {
        at++;
        if (at < text.length() && isQuote(at)) {
            return quoted(field, start);
        }
        int valueStart = at;
        while (at < text.length() && !endsWord(at)) {
            at++;
        }
        return bare(field, start, valueStart);
    }

    private Part bare(String field, int start, int valueStart) {
        boolean prefix = at > valueStart && text.charAt(at - 1) == '*';
        String value = text.substring(valueStart, prefix ? at - 1 : at);
        return new Part(Kind.VALUE, field, value, false, prefix, start, valueStart);
    }

    private Part quoted(String field, int start) throws QuerySyntaxException {
        int open = at;
        at++;
        while (at < text.length() && !isQuote(at)) {
            at++;
        }
        if (at == text.length()) {
            throw new QuerySyntaxException("a quotation mark that is not closed", text, open);
        }
        String value = text.substring(open + 1, at++);
        boolean prefix = at < text.length() && text.charAt(at) == '*';
        at += prefix ? 1 : 0;
        return new Part(Kind.VALUE, field, value, true, prefix, start, open);
    }

    private boolean isName(int start, int end) {
        return end > start && text.substring(start, end).chars().allMatch(Character::isLetter);
    }

    private boolean endsWord(int position) {
        char character = text.charAt(position);
        return isSpace(character) || character == '(' || character == ')' || isQuote(position);
    }

    private boolean isQuote(int position) {
        return QUOTES.indexOf(text.charAt(position)) >= 0;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
