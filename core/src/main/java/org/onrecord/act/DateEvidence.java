// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

/**
 * The {@link DateFeature}s of one candidate. Changed while it is gathered; not safe to share between threads.
 *
 * <p>The order of an enum is part of what the trees have learned: whoever changes it learns them anew.
 */
@SuppressWarnings("EnumOrdinal")
final class DateEvidence {

    private static final float[] UNTOLD = untold();

    private final float[] values = UNTOLD.clone();

    private static float[] untold() {
        DateFeature[] features = DateFeature.values();
        float[] values = new float[features.length];
        for (DateFeature feature : features) {
            values[feature.ordinal()] = feature.otherwise();
        }
        return values;
    }

    /** The evidence for no date: what is told of the statement alone. */
    static DateEvidence none() {
        DateEvidence none = new DateEvidence();
        none.set(DateFeature.NONE, 1);
        return none;
    }

    float get(DateFeature feature) {
        return values[feature.ordinal()];
    }

    void set(DateFeature feature, double value) {
        values[feature.ordinal()] = (float) value;
    }

    void set(DateFeature feature, boolean value) {
        set(feature, value ? 1 : 0);
    }

    /** Sets a feature to the place of a value in its enum. */
    <E extends Enum<E>> void set(DateFeature feature, E value) {
        set(feature, value.ordinal());
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
        int from = DateFeature.TENSE.ordinal();
        System.arraycopy(statement.values, from, values, from, values.length - from);
    }
}
