// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Publication;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.people.People;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;

/**
 * Finds out who really speaks in each attribution, from the whole of the article: the name behind "she", "the press
 * secretary" or "Lindqvist", the roles that the article gives, and everybody else whom it names.
 *
 * <p>Nothing is known from outside the article but what a people file says. Names are put together from forms that the
 * article has; only who goes by a surname or a role alone is called as in the file. Safe to share between threads.
 */
public final class SpeakerResolver {

    private final Register register;

    /** Knows nobody from outside the article. */
    public SpeakerResolver() {
        this(People.NONE);
    }

    /**
     * Knows some people: their other names, their genders, and who held which office on the day of an article.
     *
     * @param people all that is known from outside the article
     */
    public SpeakerResolver(People people) {
        register = new Register(people, Lexicon.ENGLISH);
    }

    /**
     * Resolves the speakers of an article.
     *
     * @param article the article
     * @param attributions its attributions, in any order
     * @return everybody whom the article names or who speaks in it, and the speakers of each attribution at its index
     */
    public Resolution resolve(SegmentedDocument article, List<Attribution> attributions) {
        Publication publication = article.document().publication();
        LocalDate day =
                publication.published() == null ? null : publication.published().date();
        Reading reading = new Reading(article, Lexicon.ENGLISH, new KnownPeople(register, Lexicon.ENGLISH, day));
        Figure author = Author.find(reading, publication);
        Casting casting = new Casting(reading, attributions, author, new Officeholders(reading, article));
        List<List<Voice>> voices = casting.cast();
        Map<Figure, String> ids = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        List<Figure> figures = new ArrayList<>(reading.cast().figures());
        figures.addAll(casting.unnamed());
        if (!figures.contains(author) && voices.stream().flatMap(List::stream).anyMatch(v -> v.who() == author)) {
            figures.add(author);
        }
        for (Figure figure : figures) {
            String id = "e" + (entities.size() + 1);
            ids.put(figure, id);
            entities.add(new Entity(
                    id,
                    figure.name(),
                    figure.type(),
                    figure.fullestRole(),
                    figure.forms(),
                    figure.mentionsInOrder(),
                    figure.people()));
        }
        List<List<Speaker>> speakers = voices.stream()
                .map(list ->
                        list.stream().map(voice -> speaker(voice, author, ids)).toList())
                .toList();
        return new Resolution(entities, speakers);
    }

    private static Speaker speaker(Voice voice, Figure author, Map<Figure, String> ids) {
        Figure who = voice.who();
        SpeakerType type = who == author ? SpeakerType.AUTHOR : who.type();
        return new Speaker(
                who.name(), type, who.fullestRole(), ids.get(who), voice.kind(), Math.min(1, voice.confidence()));
    }
}
