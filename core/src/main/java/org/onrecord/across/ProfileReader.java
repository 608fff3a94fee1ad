// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.corpus.Profile;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Entity;
import org.onrecord.statement.SpeakerType;

/** Reads what a document says of the people and bodies that it names. Safe to share between threads. */
public final class ProfileReader {

    /** A profile for each person and body that bears a name, in the order of the record; "his wife" bears none. */
    public List<Profile> read(ArticleRecord record) {
        List<Entity> named =
                record.entities().stream().filter(ProfileReader::isNamed).toList();
        Set<String> names = named.stream().map(Entity::name).collect(Collectors.toSet());
        return named.stream()
                .map(entity -> profile(record.document().id(), entity, names))
                .toList();
    }

    private static boolean isNamed(Entity entity) {
        return (entity.type() == SpeakerType.PERSON || entity.type() == SpeakerType.ORGANIZATION)
                && isName(entity.name());
    }

    private static boolean isName(String form) {
        return Character.isUpperCase(form.codePointAt(0));
    }

    private static Profile profile(String document, Entity entity, Set<String> names) {
        List<String> forms = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(ProfileReader::isName)
                .distinct()
                .toList();
        Set<String> companions = new HashSet<>(names);
        companions.remove(entity.name());
        return new Profile(document, entity.id(), entity.name(), entity.type(), forms, entity.role(), companions);
    }
}
