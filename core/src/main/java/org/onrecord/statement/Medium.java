// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.Locale;

/** By what way a statement was made. */
public enum Medium {
    /** Words to an audience: a speech, a rally, a sermon. */
    SPEECH,
    /** Answers to somebody who asks, for publication. */
    INTERVIEW,
    /** Words to the press: a news conference, a briefing. */
    PRESS_BRIEFING,
    /** A statement or release given out in writing. */
    WRITTEN_STATEMENT,
    /** A post of a social network. */
    SOCIAL_POST,
    /** An article, column or editorial. */
    ARTICLE_OR_OP_ED,
    /** Radio, television, a podcast. */
    BROADCAST,
    /** A report, study or analysis. */
    REPORT_OR_STUDY,
    /** A court filing, ruling, indictment or law. */
    COURT_OR_LEGAL,
    /** A letter, email or message. */
    LETTER_OR_EMAIL,
    /** A telephone or video call. */
    CALL,
    /** A survey. */
    POLL,
    /** A book. */
    BOOK,
    /** A debate. */
    DEBATE,
    /** Words under oath or before a committee. */
    TESTIMONY,
    /** Words that were not meant for the public. */
    PRIVATE,
    /** The text does not say. */
    UNSPECIFIED;

    /** The name in the record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
