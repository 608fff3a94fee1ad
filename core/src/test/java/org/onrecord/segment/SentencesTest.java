// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;

/** Paragraphs of news; {@code ¦} stands where a sentence ends. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // titles
                "Sen. Ada Lindqvist met Gov. Per Holm on Friday. ¦ They talked for an hour.",
                "Mr. and Mrs. Oakes left early. ¦ Dr. Oakes said nothing, and neither did Lt. Col. R. J. Banks.",
                "The Rev. Tom Abel and Reps. Kit Moss and Dana Wray prayed in St. Orrin before dawn.",
                "Lindqvist v. Holm was heard on Tuesday. ¦ Judge Ruth Vane presided.",
                // initials and letters
                "Harlan P. Stone III and J.K. Dunmore signed it. ¦ G. W. Pell did not.",
                "The U.S. Senate voted on Monday. ¦ The U.N. did not.",
                "She came home to the U.S. ¦ He stayed in the U.K. ¦ They never wrote.",
                "It was plan B. ¦ The council had no plan C.",
                "He holds a Ph.D. from Lake City. ¦ His brother, Otto Bly Jr., does not.",
                // places, months, numbers
                "Marge Tully of Fairmont, Minn., drove to Austin, Tex., and back. ¦ Nobody noticed.",
                "It happened on Jan. 5 in Springfield, Mass. ¦ The town was asleep.",
                "Measure No. 5 passed. ¦ Did No. 6? ¦ No. ¦ It failed by 2.5 points on Nov. 3.",
                "The plant closed in 2016. ¦ 12 people lost their jobs. ¦ $4 million was spent.",
                "Rep. Kit Moss (D-Calif.) said so. ¦ Rep. Dana Wray (R-Fla.) Tuesday agreed.",
                // hours
                "Polls close at 8 p.m. Monday. ¦ They open at 7 a.m. ¦ Police will be there from 6 a.m. EST on.",
                // companies
                "Brandt Corp. shares fell. ¦ Moss Bros. Inc. and Tully & Co. rose. ¦ Pell sold all he had in Brandt Corp. ¦ He was lucky.",
                // quotation marks
                "\"We will rebuild,\" she said. ¦ \"Nobody will be left out.\"",
                "She added, \"They can work together. ¦ We want to let them.\"",
                "“Is it true?” Lindqvist asked. ¦ “It is!” he said. ¦ “Never!” Lake City Mayor Per Holm shouted.",
                "“Is it true?” ¦ The mayor did not say.",
                "He called it “a disgrace.” ¦ Holm called it “progress.”",
                "''It is not a burden,'' she said. ¦ ''It is a gift.''",
                "‘Not now,’ he said. ¦ ‘Later.’",
                "He wrote that \"the road (and the bridge) will open.\" ¦ (It did not.) ¦ Then came winter.",
                "“He said, ‘Stop it.’” ¦ She did not.",
                "“No”, she said, “we won’t.” ¦ He left. — “We will see.”",
                "\"We will rebuild.\" — Ada Lindqvist, mayor",
                "\"We will go, \" he said. ¦ \"Soon. \" ¦ Nobody went.",
                // ellipses
                "\"If they act ... Border guards will not be needed,\" Holm said. ¦ He smiled.",
                "\"It should have been tougher. ... ¦ What they do is wrong,\" he said.",
                "“I don’t know…” ¦ She paused. ¦ “Well… the bill… is dead.”",
                "\"So . . . we wait,\" she said. ¦ \"And wait. . . . ¦ Then we go.\"",
                // lists, lost spaces, names with marks
                "1. Lower the tax. ¦ 2. Build the road.",
                "“It is done,” he said.¦“Go home.”",
                "Read more at lakecity.example. ¦ Write to desk@lakecity.example or see pic.lake.example/Ab.Cd today.",
                "What?! ¦ He resigned?! ¦ Yes.",
                "It cost 3.5 million... ¦ But nobody paid.",
                "He said it was “over.” she wrote later."
            })
    void ends_sentences_where_a_reader_does(String marked) {
        List<String> expected = List.of(marked.split(" ?¦ ?"));
        String text = marked.replaceAll(" ?¦(?=“Go)", "").replace(" ¦", "");
        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void keeps_a_paragraph_without_a_stop_whole() {
        assertThat(sentences("Mayor wins again")).containsExactly("Mayor wins again");
    }

    private static List<String> sentences(String text) {
        SegmentedDocument document = new Segmenter().segment(Document.of("sentences", text));
        return document.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(sentence -> sentence.span().in(text))
                .toList();
    }
}
