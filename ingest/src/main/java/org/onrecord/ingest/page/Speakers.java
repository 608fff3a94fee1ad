// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lines of debates and transcripts that say who speaks next, told by what the markup calls them; their names are often links. */
final class Speakers {

    private static final Set<String> NAMES = Set.of(
            "speaker",
            "attributed",
            "attribution",
            "interlocutor",
            "contributor name",
            "member name",
            "person name",
            "participant");

    private static final int LINE = 120;
    private static final int LEVELS = 3;

    private Speakers() {}

    static boolean isSpeaker(Block block) {
        return block.length() <= LINE && !block.endsSentence() && isNamedSpeaker(block.holder());
    }

    private static boolean isNamedSpeaker(Element holder) {
        @Nullable Element element = holder;
        for (int i = 0; i < LEVELS && element != null; i++) {
            if (Names.of(element).mention(NAMES)) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }
}
