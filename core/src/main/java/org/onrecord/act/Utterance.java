// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Quotation;

/**
 * One attribution as the readers of this package see it.
 *
 * @param attribution its spans
 * @param source the words of its source; empty where there are none
 * @param cue the words of its cue
 * @param content the words of its content, a line for each piece
 * @param quotation how much of the content is verbatim
 * @param kind what the cue does
 * @param act which act it is
 * @param frame the words around it
 * @param speaker a key that is the same for all statements of one speaker in the article; empty where unknown
 * @param title whether it stands in a headline or subhead
 * @param turn whether it stands in a turn of a transcript
 */
record Utterance(
        Attribution attribution,
        String source,
        String cue,
        String content,
        Quotation quotation,
        CueClass kind,
        Act act,
        Frame frame,
        String speaker,
        boolean title,
        boolean turn) {

    /** Where the cue begins; where there is none, where the content does. */
    int place() {
        List<Span> spans = attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
        return spans.get(0).start();
    }

    /** Where the cue ends; where there is none, where the content begins. */
    int cueEnd() {
        List<Span> cues = attribution.cue();
        return cues.isEmpty() ? place() : cues.get(cues.size() - 1).end();
    }

    /** Whether somebody uttered words, as far as the cue and the act tell. */
    boolean isUttered() {
        return kind.isSpoken() && act != Act.BELIEF && act != Act.OTHER && act != Act.NO_COMMENT;
    }
}
