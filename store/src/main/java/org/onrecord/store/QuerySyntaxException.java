// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

/** A query that cannot be understood. The message says what is wrong and shows the place. */
public final class QuerySyntaxException extends Exception {

    private static final long serialVersionUID = 1;

    private final int position;

    QuerySyntaxException(String problem, String query, int position) {
        super(problem + ", at character " + (query.codePointCount(0, position) + 1) + ": " + shown(query, position));
        this.position = position;
    }

    /** Where in the query, in UTF-16 code units; its length if something is missing at the end. */
    public int position() {
        return position;
    }

    private static String shown(String query, int position) {
        int most = 30;
        String rest = query.substring(position, query.length() - position > most ? position + most : query.length());
        return rest.isEmpty() ? "the end" : "'" + rest + "'";
    }
}
