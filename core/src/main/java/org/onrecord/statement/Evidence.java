// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

/**
 * What speaks for an attribution: how probable its parts are, each from 0 to 1, and of what kind they are.
 *
 * @param cue that the cue is a span exactly as it is
 * @param source the same of the source; 1 where there is none
 * @param content the same of the least probable piece of the content
 * @param contentLink that this cue attributes the content: of its least probable piece
 * @param sourceLink that this source, or none where there is none, is the cue's
 * @param sourced whether there is a source
 * @param length characters of the content, at least 1; short contents are more often wrong
 */
public record Evidence(
        double cue, double source, double content, double contentLink, double sourceLink, boolean sourced, int length) {

    /** The number of pieces of evidence. */
    public static final int COUNT = 7;

    private static final double LEAST = 1e-6;
    private static final double MOST = 0.999;

    /** The evidence on the scale on which independent pieces add up: log odds, within limits. */
    public double[] values() {
        return new double[] {
            logOdds(cue),
            logOdds(source),
            logOdds(content),
            logOdds(contentLink),
            logOdds(sourceLink),
            sourced ? 1 : 0,
            Math.log(length)
        };
    }

    private static double logOdds(double probability) {
        double within = Math.min(Math.max(probability, LEAST), MOST);
        return Math.log(within / (1 - within));
    }
}
