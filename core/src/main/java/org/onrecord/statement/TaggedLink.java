// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

/**
 * How likely a cue and another span of the same passage belong together.
 *
 * @param cue index of the cue in {@link TaggedPassage#spans()}
 * @param argument index of the content or the source there
 * @param probability for a content, that this of all cues attributes it; for a source, that it of all sources is the
 *     cue's. From 0 to 1; what those of one content, or those of one cue's sources, leave to 1 is that there is none
 */
public record TaggedLink(int cue, int argument, double probability) {

    public TaggedLink {
        if (cue < 0 || argument < 0) {
            throw new IllegalArgumentException("not indices of spans: " + cue + " and " + argument);
        }
        Confidence.checked(probability);
    }
}
