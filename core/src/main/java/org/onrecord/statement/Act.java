// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.Locale;

/** What a speaker does by saying something. */
public enum Act {
    /** Asserts, reports, explains or predicts a matter of fact; accusing somebody of an act is one. */
    CLAIM,
    /** Praises, criticises, likes, dislikes, endorses, evaluates. */
    JUDGEMENT,
    /** Holds an inner state without uttering it: thinks, knows, hopes, fears, wants, intends privately. */
    BELIEF,
    /** Asks someone to act or not to act: orders, urges, calls for, permits, forbids, invites. */
    DEMAND,
    /** Promises, vows, plans publicly, threatens, offers, agrees to act. */
    COMMITMENT,
    /** Denies, rejects, disputes, refutes that something is so. */
    DENIAL,
    /** Asks for information. */
    QUESTION,
    /** Declines or fails to respond. */
    NO_COMMENT,
    /** Names, performs, or does what fits nowhere else. */
    OTHER;

    /** The name in the record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
