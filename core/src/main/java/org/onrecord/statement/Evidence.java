// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

/**
 * What speaks for an attribution: how probable its parts are, each from 0 to 1.
 *
 * @param cue that the cue is a span exactly as it is
 * @param source the same of the source; 1 where there is none
 * @param content the same of the least probable piece of the content; 1 where there is none
 * @param contentLink that this cue attributes the content
 * @param sourceLink that this source, or none where there is none, is the cue's
 */
public record Evidence(double cue, double source, double content, double contentLink, double sourceLink) {

    /** The number of pieces of evidence. */
    public static final int COUNT = 5;

    private static final double LEAST = 1e-6;

    /** The evidence on the scale on which independent pieces add up: logarithms, none below that of a millionth. */
    double[] values() {
        return new double[] {scaled(cue), scaled(source), scaled(content), scaled(contentLink), scaled(sourceLink)};
    }

    private static double scaled(double probability) {
        return Math.log(Math.max(probability, LEAST));
    }
}
