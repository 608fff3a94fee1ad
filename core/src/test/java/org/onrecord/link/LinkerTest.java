// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Calibration;

class LinkerTest {

    private final Linker linker = new Linker(Calibration.UNFITTED::confidence);

    @Test
    void contentGoesToItsLikeliestCueAndCueToItsLikeliestSource() {
        Tagging tagging = new Tagging("Lund said it rains and Ito denied it snows.")
                .source("Lund")
                .cue("said")
                .content("it rains")
                .source("Ito")
                .cue("denied")
                .content("it snows")
                .link("said", "it rains", 0.8)
                .link("denied", "it rains", 0.2)
                .link("denied", "it snows", 0.9)
                .link("said", "Lund", 0.9)
                .link("denied", "Ito", 0.6)
                .link("denied", "Lund", 0.3);
        assertThat(found(tagging)).containsExactly("Lund | said | it rains", "Ito | denied | it snows");
    }

    @Test
    void oneSourceMayServeSeveralCuesAndOneCueSeveralContents() {
        Tagging tagging = new Tagging("“It rains,” Lund said, “and it snows,” but denied hail.")
                .content("“It rains,”")
                .source("Lund")
                .cue("said")
                .content("“and it snows,”")
                .cue("denied")
                .content("hail")
                .link("said", "“It rains,”", 0.9)
                .link("said", "“and it snows,”", 0.9)
                .link("denied", "hail", 0.9)
                .link("said", "Lund", 0.9)
                .link("denied", "Lund", 0.9);
        assertThat(found(tagging))
                .containsExactly("Lund | said | “It rains,” … “and it snows,”", "Lund | denied | hail");
    }

    @Test
    void noneIsChosenWhereItIsLikelier() {
        Tagging tagging = new Tagging("It was said that it rains, not hail.")
                .source("It")
                .cue("said")
                .content("it rains")
                .content("hail")
                .link("said", "it rains", 0.6)
                .link("said", "It", 0.4)
                .link("said", "hail", 0.45);
        assertThat(found(tagging)).containsExactly(" | said | it rains");
    }

    @Test
    void cueWithoutContentMakesNoAttribution() {
        Tagging tagging =
                new Tagging("Lund said so.").source("Lund").cue("said").link("said", "Lund", 0.9);
        assertThat(found(tagging)).isEmpty();
    }

    @Test
    void tentativeContentIsTakenOnlyByACueThatHasNoneElse() {
        assertThat(found(hesitant(0.9))).containsExactly("Lund | said | it rains");
        assertThat(found(hesitant(0.3))).containsExactly("Lund | said | it rains", "Ito | denied | it snows");
    }

    /** Two contents of one cue; the second as likely as told, and perhaps rather the other cue's. */
    private static Tagging hesitant(double second) {
        return new Tagging("Lund said it rains. Ito denied it snows.")
                .source("Lund")
                .cue("said")
                .content("it rains")
                .source("Ito")
                .cue("denied")
                .confidence(0.3)
                .content("it snows")
                .link("said", "it rains", 0.9)
                .link("said", "Lund", 0.9)
                .link("denied", "Ito", 0.9)
                .link(second > 0.5 ? "said" : "denied", "it snows", 0.9);
    }

    @Test
    void confidenceFollowsTheEvidence() {
        Tagging sure = tagged(0.99, 0.98);
        Tagging unsure = tagged(0.4, 0.6);
        assertThat(linker.link(sure.document()).get(0).confidence())
                .isGreaterThan(linker.link(unsure.document()).get(0).confidence());
    }

    @Test
    void attributionInsideOfAContentTellsWhichOneHoldsIt() {
        Tagging tagging = new Tagging("Roe left. Lund said Ito wants a bridge.")
                .source("Lund")
                .cue("said")
                .content("Ito wants a bridge")
                .link("said", "Lund", 0.9)
                .link("said", "Ito wants a bridge", 0.9)
                .inside("Ito wants a bridge")
                .source("Ito")
                .cue("wants")
                .content("a bridge")
                .link("wants", "a bridge", 0.9)
                .link("wants", "Ito", 0.9);
        assertThat(found(tagging)).containsExactly("Lund | said | Ito wants a bridge", "Ito | wants | a bridge");
        assertThat(linker.link(tagging.document()))
                .extracting(Attribution::within)
                .containsExactly(null, 0);
    }

    @Test
    void whatSomebodySaysOfThemselvesIsNotToldTwice() {
        Tagging tagging = new Tagging("“I hope it rains,” Lund said.")
                .content("“I hope it rains,”")
                .source("Lund")
                .cue("said")
                .link("said", "Lund", 0.9)
                .link("said", "“I hope it rains,”", 0.9)
                .inside("“I hope it rains,”")
                .source("I")
                .cue("hope")
                .content("it rains")
                .link("hope", "it rains", 0.9)
                .link("hope", "I", 0.9);
        assertThat(found(tagging)).containsExactly("Lund | said | “I hope it rains,”");
    }

    @Test
    void innerAttributionNeedsAnOuterOne() {
        Tagging tagging = new Tagging("Ito wants a bridge")
                .content("Ito wants a bridge")
                .inside("Ito wants a bridge")
                .source("Ito")
                .cue("wants")
                .content("a bridge")
                .link("wants", "a bridge", 0.9)
                .link("wants", "Ito", 0.9);
        assertThat(found(tagging)).isEmpty();
    }

    private static Tagging tagged(double span, double link) {
        return new Tagging("Lund said it rains.")
                .confidence(span)
                .source("Lund")
                .cue("said")
                .content("it rains")
                .link("said", "Lund", link)
                .link("said", "it rains", link);
    }

    private List<String> found(Tagging tagging) {
        return tagging.told(linker.link(tagging.document()));
    }
}
