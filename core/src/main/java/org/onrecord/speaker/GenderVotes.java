// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.people.Gender;

/** Learns genders from the pronouns of the text: where only one person can be meant by "she", that person is a woman. */
final class GenderVotes {

    private final Reading reading;
    private final Words words;

    GenderVotes(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    void count() {
        int next = 0;
        Figure before = null;
        for (int s = 0; s < words.sentences(); s++) {
            int end = words.sentenceEnd(s);
            Figure here = null;
            boolean several = false;
            Figure first = null;
            for (int i = words.sentenceStart(s); i < end; i++) {
                while (next < reading.names() && reading.name(next).from() <= i) {
                    Figure who = reading.bearer(next++);
                    if (who.human()) {
                        several |= here != null && here != who;
                        here = who;
                        first = first == null ? who : first;
                    }
                }
                Gender gender = Pronouns.gender(words.lower(i));
                if (gender != Gender.UNKNOWN && !words.quoted(i)) {
                    vote(gender, several ? null : here, here == null ? before : null, several ? first : null);
                }
            }
            before = several ? null : here != null ? here : before;
        }
    }

    private static void vote(Gender gender, @Nullable Figure only, @Nullable Figure before, @Nullable Figure first) {
        if (only != null) {
            only.gender(gender, 0.6);
        } else if (before != null) {
            before.gender(gender, 0.4);
        } else if (first != null) {
            first.gender(gender, 0.15);
        }
    }
}
