// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader of the whole article said of one annotated attribution.
 *
 * @param id the attribution's id in the brat file, such as {@code E3}
 * @param speakers the fullest names; empty where the source is unstated
 * @param speakerType as in the record; {@code none} where the source is unstated
 * @param labels the words of the record for its fields {@code act}, {@code quotation}, {@code asserted}, {@code medium}
 *     and {@code saidOn}; what is unknown is absent
 */
record GoldStatement(String id, List<String> speakers, String speakerType, Map<Field, String> labels) {

    /** A field whose value is right or wrong as a whole. */
    enum Field {
        ACT("act"),
        QUOTATION("quotation"),
        ASSERTED("asserted"),
        MEDIUM("medium"),
        SAID_ON("saidOn");

        private final String row;

        Field(String row) {
            this.row = row;
        }

        String row() {
            return row;
        }
    }

    GoldStatement {
        speakers = List.copyOf(speakers);
        labels = Map.copyOf(labels);
    }

    @Nullable
    String label(Field field) {
        return labels.get(field);
    }
}
