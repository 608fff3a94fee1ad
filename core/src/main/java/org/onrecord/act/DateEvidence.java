// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The {@link DateFeature}s of one candidate. Changed while it is gathered; not safe to share between threads. */
final class DateEvidence {

    private static final Set<DateFeature> OF_STATEMENT =
            EnumSet.range(DateFeature.TENSE, DateFeature.MOST_NEAR_SETTING);

    private final Map<DateFeature, Float> values = new EnumMap<>(DateFeature.class);

    /** The evidence for no date: what is told of the statement alone. */
    static DateEvidence none() {
        DateEvidence none = new DateEvidence();
        none.set(DateFeature.NONE, 1);
        return none;
    }

    float get(DateFeature feature) {
        Float value = values.get(feature);
        return value == null ? feature.otherwise() : value;
    }

    void set(DateFeature feature, double value) {
        values.put(feature, (float) value);
    }

    void set(DateFeature feature, boolean value) {
        set(feature, value ? 1 : 0);
    }

    /** Sets a feature to the place of a value in its enum. */
    <E extends Enum<E>> void set(DateFeature feature, E value) {
        set(feature, Arrays.asList(value.getDeclaringClass().getEnumConstants()).indexOf(value));
    }

    void add(DateFeature feature) {
        set(feature, get(feature) + 1);
    }

    void least(DateFeature feature, double value) {
        set(feature, Math.min(get(feature), value));
    }

    void most(DateFeature feature, double value) {
        set(feature, Math.max(get(feature), value));
    }

    /** Takes over what is told of the statement alone. */
    void ofStatement(DateEvidence statement) {
        OF_STATEMENT.forEach(feature -> set(feature, statement.get(feature)));
    }
}
