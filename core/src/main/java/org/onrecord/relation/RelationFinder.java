// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Link;
import org.onrecord.statement.Statement;

/**
 * Finds which statements of a document dispute, support, answer or repeat which others. It goes by what the text itself
 * shows: verbs of denial and agreement and what they name, words of contrast between two speakers, questions and demands
 * and who was asked, the same words in headline and body. What a reader would have to know from elsewhere is not found.
 *
 * <p>The time taken is linear in the number of statements. Safe to share between threads.
 */
public final class RelationFinder {

    /** In this order: what a rule finds may rest on what those before it found. */
    private static final List<Rule> RULES = List.of(
            new Agreement(),
            new Denial(),
            new Contrast(),
            new Contradiction(),
            new Camps(),
            new Reproach(),
            new Reply(),
            new Demanded(),
            new Repetition());

    /**
     * Links the statements of one document.
     *
     * @param document the document that the statements are from
     * @param entities everybody of whom it speaks, with the places
     * @param statements its statements in the order of the text, with their speakers and circumstances where known
     * @return the same statements in the same order, with their links added to those they came with
     */
    public List<Statement> find(SegmentedDocument document, List<Entity> entities, List<Statement> statements) {
        Reader reader = new Reader(document, entities);
        Article article = new Article(
                IntStream.range(0, statements.size())
                        .mapToObj(index -> reader.read(index, statements.get(index)))
                        .toList(),
                Reader.names(entities));
        Findings findings = new Findings();
        for (Rule rule : RULES) {
            article.tellings().forEach(telling -> rule.apply(telling, article, findings));
        }
        return statements.stream()
                .map(statement -> withLinks(statement, findings.from(statement.id())))
                .toList();
    }

    private static Statement withLinks(Statement statement, List<Link> found) {
        List<Link> links = new ArrayList<>(statement.links());
        links.addAll(found);
        return new Statement(
                statement.id(),
                statement.document(),
                statement.attribution(),
                statement.quotation(),
                statement.speakers(),
                statement.circumstances(),
                statement.within(),
                links);
    }
}
