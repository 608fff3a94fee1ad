// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.act.VerbatimReader;
import org.onrecord.corpus.Wording;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/** Puts the wordings of one document together from what is verbatim in it. */
final class WordingComposer {

    private final VerbatimReader verbatimReader = new VerbatimReader();

    /** One wording for each statement that gives some words of its speaker, in the same order. */
    List<Wording> compose(SegmentedDocument document, ArticleRecord record) {
        List<Attribution> attributions =
                record.statements().stream().map(Statement::attribution).toList();
        List<List<Span>> verbatim = verbatimReader.read(document, attributions);
        List<Wording> wordings = new ArrayList<>();
        for (int index = 0; index < verbatim.size(); index++) {
            Statement statement = record.statements().get(index);
            String text = text(document.text(), verbatim.get(index));
            if (!text.isBlank()) {
                wordings.add(new Wording(statement.id(), statement.document(), text, speakers(statement)));
            }
        }
        return wordings;
    }

    private static String text(String text, List<Span> pieces) {
        return pieces.stream().map(piece -> piece.in(text).strip()).collect(Collectors.joining(Wording.GAP));
    }

    private static List<String> speakers(Statement statement) {
        return statement.speakers().stream().map(Speaker::name).toList();
    }
}
