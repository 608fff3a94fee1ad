// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.corpus.Profile;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Entity;
import org.onrecord.statement.SpeakerType;

/** Reads what a document says of the people and bodies that it names. Safe to share between threads. */
public final class ProfileReader {

    /** A profile for each person and body that bears a name, in the order of the record; "his wife" bears none. */
    public List<Profile> read(ArticleRecord record) {
        List<Named> all = record.entities().stream()
                .filter(ProfileReader::isSomebody)
                .map(entity -> new Named(entity, NameForms.of(entity)))
                .filter(named -> !named.forms().isEmpty())
                .toList();
        Set<String> names = all.stream().map(Named::name).collect(Collectors.toSet());
        return all.stream()
                .map(named -> profile(record.document().id(), named, names))
                .toList();
    }

    /** An entity and the forms of it that are names. */
    private record Named(Entity entity, List<String> forms) {

        String name() {
            return forms.get(0);
        }
    }

    private static boolean isSomebody(Entity entity) {
        return entity.type() == SpeakerType.PERSON || entity.type() == SpeakerType.ORGANIZATION;
    }

    private static Profile profile(String document, Named named, Set<String> names) {
        Set<String> companions = new HashSet<>(names);
        companions.remove(named.name());
        Entity entity = named.entity();
        return new Profile(
                document, entity.id(), named.name(), entity.type(), named.forms(), entity.role(), companions);
    }
}
