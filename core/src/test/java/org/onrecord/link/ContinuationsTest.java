// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Calibration;

class ContinuationsTest {

    @Test
    void quotationThatIsNotClosedGoesOnInTheNextParagraph() {
        Tagging tagging = opened("“It rains,” Lund said. “It rains on us.\n“It rains on all of us.”")
                .next()
                .content("“It rains on all of us.”");
        assertThat(found(tagging))
                .containsExactly("Lund | said | “It rains,” … “It rains on us. … “It rains on all of us.”");
    }

    @Test
    void itGoesOnEvenIfTheTaggerSawNothingThere() {
        Tagging tagging =
                opened("“It rains,” Lund said. “It rains on us.\n“It pours.\n“It rains on all.” The day went on.");
        assertThat(found(tagging))
                .containsExactly("Lund | said | “It rains,” … “It rains on us. … “It pours. … “It rains on all.”");
    }

    @Test
    void closedQuotationDoesNotGoOn() {
        Tagging tagging = opened("“It rains,” Lund said. “It rains on us.”\n“It pours.”")
                .next()
                .content("“It pours.”");
        assertThat(found(tagging)).containsExactly("Lund | said | “It rains,” … “It rains on us.");
    }

    @Test
    void nextParagraphWithACueOfItsOwnIsLeftAlone() {
        Tagging tagging = opened("“It rains,” Lund said. “It rains on us.\n“It pours,” Ito said.")
                .next()
                .content("“It pours,”")
                .source("Ito")
                .cue("said")
                .link("said", "“It pours,”", 0.9)
                .link("said", "Ito", 0.9);
        assertThat(found(tagging))
                .containsExactly("Lund | said | “It rains,” … “It rains on us.", "Ito | said | “It pours,”");
    }

    @Test
    void cueAndColonAnnounceTheNextParagraph() {
        Tagging tagging = new Tagging("Roe sang. Then Lund added:\n“It rains.”\n“Really?”")
                .source("Lund")
                .cue("added")
                .link("added", "Lund", 0.9)
                .next()
                .content("“It rains.”");
        assertThat(found(tagging)).containsExactly("Lund | added | “It rains.”");
    }

    @Test
    void announcedParagraphNeedsNoMarks() {
        Tagging tagging = new Tagging("Lund wrote:\nIt rains on all of us.")
                .source("Lund")
                .cue("wrote:")
                .link("wrote:", "Lund", 0.9)
                .next()
                .content("It rains on all of us.");
        assertThat(found(tagging)).containsExactly("Lund | wrote: | It rains on all of us.");
    }

    @Test
    void cueThatStandsElsewhereAnnouncesNothing() {
        Tagging tagging = new Tagging("Lund added this list:\n“It rains.”")
                .source("Lund")
                .cue("added")
                .link("added", "Lund", 0.9)
                .next()
                .content("“It rains.”");
        assertThat(found(tagging)).isEmpty();
    }

    /** A first paragraph that begins with a whole quotation and ends with a second. */
    private static Tagging opened(String text) {
        return new Tagging(text)
                .content("“It rains,”")
                .source("Lund")
                .cue("said")
                .content("“It rains on us.")
                .link("said", "“It rains,”", 0.9)
                .link("said", "“It rains on us.", 0.9)
                .link("said", "Lund", 0.9);
    }

    private static List<String> found(Tagging tagging) {
        return tagging.told(new Linker(Calibration.UNFITTED::confidence).link(tagging.document()));
    }
}
