// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code statement}, without the words, which stand in the text of its document as well. */
record StatementRow(
        long number,
        String id,
        long version,
        String quotation,
        @Nullable String act,
        boolean asserted,
        @Nullable String medium,
        @Nullable String saidOn,
        @Nullable Integer conditionStart,
        int conditionEnd,
        @Nullable String within,
        double confidence) {

    static final String SELECT =
            "SELECT number, id, version, quotation, act, asserted, medium, said_on, condition_start,"
                    + " condition_end, within, confidence FROM statement ";

    static StatementRow of(ResultSet row) throws SQLException {
        int start = row.getInt("condition_start");
        Integer conditionStart = row.wasNull() ? null : start;
        return new StatementRow(
                row.getLong("number"),
                row.getString("id"),
                row.getLong("version"),
                row.getString("quotation"),
                row.getString("act"),
                row.getInt("asserted") == 1,
                row.getString("medium"),
                row.getString("said_on"),
                conditionStart,
                row.getInt("condition_end"),
                row.getString("within"),
                row.getDouble("confidence"));
    }

    /** SQL that inserts a row; a database may have columns of its own. */
    static String insert(String moreColumns, String moreValues) {
        return "INSERT INTO statement (number, id, version, speakers, source, cue, content, quotation, act, asserted, medium,"
                + " said_on, condition_start, condition_end, within, confidence" + moreColumns
                + ") VALUES (:number, :id, :version, :speakers, :source, :cue, :content, :quotation, :act, :asserted, :medium,"
                + " :said_on, :condition_start, :condition_end, :within, :confidence" + moreValues + ")";
    }
}
