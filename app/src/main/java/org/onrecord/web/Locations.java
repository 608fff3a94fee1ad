// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.onrecord.statement.Speaker;
import org.onrecord.store.Facet;

/** Where things stand on this server. */
final class Locations {

    private Locations() {}

    /** The article of a document. */
    static String article(String document) {
        return "/article?document=" + encoded(document);
    }

    /** A statement in its article, at its words. */
    static String statement(String document, String id) {
        return article(document) + "&statement=" + encoded(id) + "#of-" + encoded(id);
    }

    /** The same in a version of the article. */
    static String statement(String document, int version, String id) {
        return article(document) + "&version=" + version + "&statement=" + encoded(id) + "#of-" + encoded(id);
    }

    /** A statement, wherever it stands. */
    static String statement(String id) {
        return "/statement?id=" + encoded(id);
    }

    /** All that was said by those who are called so. */
    static String named(String name) {
        return "/person?name=" + encoded(name);
    }

    /** All that somebody said, under whatever name. */
    static String person(String id) {
        return "/person?id=" + encoded(id);
    }

    /**
     * All that a speaker said.
     *
     * @param people ids of those who are known across documents, by the ids of their entities
     */
    static String person(Speaker speaker, Map<String, String> people) {
        String id = speaker.entity() == null ? null : people.get(speaker.entity());
        return id == null ? named(speaker.name()) : person(id);
    }

    /** Where a person says who somebody is. */
    static String decide(String id) {
        return "/person/edit?id=" + encoded(id);
    }

    /** All that somebody said whom a facet counts. */
    static String person(Facet.Value value) {
        return value.person() == null ? named(value.value()) : person(value.person());
    }

    /** Where else the words of a statement are quoted. */
    static String quotation(String id) {
        return "/quotation?statement=" + encoded(id);
    }

    /** Where a statement is corrected. */
    static String correct(String id) {
        return "/correct?statement=" + encoded(id);
    }

    /** Where a statement that was missed is added. */
    static String add(String document) {
        return "/correct?document=" + encoded(document);
    }

    /** What people have corrected in a document. */
    static String corrections(String document) {
        return "/corrections?document=" + encoded(document);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
