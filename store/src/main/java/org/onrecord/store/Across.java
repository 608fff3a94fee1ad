// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.statement.ArticleRecord;

/** What holds between documents, kept true when one comes, changes or goes. For one transaction that writes. */
final class Across {

    private static final Pipeline PIPELINE = Pipeline.withoutModel();

    private final FacetRows facets;
    private final AcrossLinks links;
    private final Registry registry;
    private final Quotations quotations;
    private final Answers answers;

    Across(Handle handle) {
        this.facets = new FacetRows(handle);
        this.links = new AcrossLinks(handle);
        this.registry = new Registry(handle);
        this.quotations = new Quotations(handle, links);
        this.answers = new Answers(handle, links);
    }

    /**
     * Compares a version that is written already, and has become the current one, with the other documents, and lets
     * searches find it.
     *
     * @param first number of its first statement; the others follow
     */
    void put(long version, long revision, long first, ArticleRecord record) {
        quotations.add(version, first, record, PIPELINE.traces(record));
        Map<String, Who> who = registry.add(version, record);
        answers.add(version);
        facets.put(version, revision, first, PackedFacets.of(record, who));
    }

    /** Forgets what holds between a version and the others, before it goes or is no longer current. */
    void remove(long version) {
        answers.remove(version);
        links.remove(version);
        quotations.remove(version);
        registry.remove(version);
    }

    /** Shows everybody as people have decided, and ends the work. */
    void replay() {
        registry.replay();
        finish();
    }

    /** Ends the work, once all that was added is put. */
    void finish() {
        registry.finish();
        answers.review(registry.changed());
        quotations.finish();
        answers.finish();
        links.finish();
    }
}
