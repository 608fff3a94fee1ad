// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Act;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Medium;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Statement;

/**
 * The closed fields of a statement, which fit into one small number together. Its code is kept in the database: new
 * values of the enums go at their ends.
 *
 * @param act absent where the circumstances have not been read, as are the other two
 * @param medium see {@code act}
 * @param asserted see {@code act}
 */
record Kind(
        Quotation quotation,
        @Nullable Act act,
        @Nullable Medium medium,
        @Nullable Boolean asserted) {

    private static final int QUOTATIONS = 4;
    private static final int ACTS = 32;
    private static final int MEDIA = 64;

    /** One more than the greatest code. */
    static final int CODES = QUOTATIONS * ACTS * MEDIA * 3;

    private static final @Nullable Kind[] KNOWN = new Kind[CODES];

    static Kind of(Statement statement) {
        Circumstances circumstances = statement.circumstances();
        return circumstances == null
                ? new Kind(statement.quotation(), null, null, null)
                : new Kind(
                        statement.quotation(), circumstances.act(), circumstances.medium(), circumstances.asserted());
    }

    int code() {
        int truth = asserted == null ? 0 : asserted ? 1 : 2;
        return ((truth * MEDIA + place(medium)) * ACTS + place(act)) * QUOTATIONS + Code.of(quotation);
    }

    /** Whether some kind has this code. */
    static boolean isCode(int code) {
        return code % QUOTATIONS < Quotation.values().length
                && code / QUOTATIONS % ACTS <= Act.values().length
                && code / (ACTS * QUOTATIONS) % MEDIA <= Medium.values().length;
    }

    static Kind ofCode(int code) {
        Kind known = KNOWN[code];
        if (known == null) {
            known = read(code);
            KNOWN[code] = known;
        }
        return known;
    }

    private static Kind read(int code) {
        int truth = code / (MEDIA * ACTS * QUOTATIONS);
        return new Kind(
                Code.value(Quotation.class, code % QUOTATIONS),
                at(Act.class, code / QUOTATIONS % ACTS),
                at(Medium.class, code / (ACTS * QUOTATIONS) % MEDIA),
                truth == 0 ? null : Boolean.valueOf(truth == 1));
    }

    private static int place(@Nullable Enum<?> value) {
        return value == null ? 0 : Code.of(value) + 1;
    }

    private static <E extends Enum<E>> @Nullable E at(Class<E> set, int place) {
        return place == 0 ? null : Code.value(set, place - 1);
    }
}
