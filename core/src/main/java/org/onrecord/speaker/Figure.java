// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.people.Gender;
import org.onrecord.people.Person;
import org.onrecord.statement.Mention;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.SpeakerType;

/** Somebody of whom the article speaks, as far as it is known while the article is read. */
final class Figure {

    private static final int MOST_ROLES = 50;

    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final List<RoleWords> roles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final boolean named;
    private String name;
    private List<String> parts;
    private Name.@Nullable Kind kind;
    private SpeakerType type;
    private double femininity;
    private boolean article;
    private boolean speaks;
    private boolean acts;
    private @Nullable String people;

    /** Somebody with a name. */
    Figure(Name name) {
        this.named = true;
        this.name = name.text();
        this.parts = name.parts();
        this.kind = name.kind();
        this.type = name.kind() == Name.Kind.PERSON ? SpeakerType.PERSON : SpeakerType.ORGANIZATION;
    }

    /** Somebody without a name: "protesters", "a spokesman". */
    Figure(String description, SpeakerType type) {
        this.named = false;
        this.name = description;
        this.parts = List.of(description);
        this.type = type;
    }

    /** Somebody of the people file, whom the article does not name. */
    Figure(Person person) {
        this.named = true;
        this.name = person.name();
        this.parts = List.of(name.trim().split("\\s+", -1));
        this.kind = Name.Kind.PERSON;
        this.type = SpeakerType.PERSON;
        this.people = person.id();
        gender(person.gender(), 10);
    }

    String name() {
        return name;
    }

    /** Takes a fuller name. */
    void rename(String fuller) {
        name = fuller;
        parts = List.of(fuller.split(" ", -1));
    }

    List<String> parts() {
        return parts;
    }

    boolean named() {
        return named;
    }

    SpeakerType type() {
        return type;
    }

    void type(SpeakerType better) {
        type = better;
        if (better == SpeakerType.PERSON) {
            kind = Name.Kind.PERSON;
        }
    }

    boolean person() {
        return type == SpeakerType.PERSON;
    }

    /** Notes that it does something in the text. */
    void acting() {
        acts = true;
    }

    /** Notes that the text writes "the" before the name, as it does with things. */
    void withArticle() {
        article = true;
    }

    /** Whether a pronoun for people can mean this one. */
    boolean human() {
        return person() || (open() && named && !article && (acts || speaks || shortName()));
    }

    /** Whether the name is as long as those of people are. */
    boolean shortName() {
        return parts.size() == 2 || parts.size() == 3;
    }

    /** Notes that "he" or "she" means this one: whose name may be a person's or a body's is then a person. */
    void calledByPronoun() {
        if (open() && shortName()) {
            type(SpeakerType.PERSON);
        }
    }

    /** Notes that it is the source of an attribution. */
    void speaking() {
        speaks = true;
    }

    /** Whether it has been the source of an attribution so far. */
    boolean speaks() {
        return speaks;
    }

    /** Whether the name alone does not say what this is. */
    boolean open() {
        return kind == Name.Kind.OPEN;
    }

    boolean place() {
        return kind == Name.Kind.PLACE;
    }

    /** The likelier gender; unknown where next to nothing speaks for one. */
    Gender gender() {
        if (Math.abs(femininity) < 0.5) {
            return Gender.UNKNOWN;
        }
        return femininity > 0 ? Gender.FEMALE : Gender.MALE;
    }

    /** Whether a title, a noun or many pronouns say the gender, not a given name alone. */
    boolean genderSure() {
        return Math.abs(femininity) > 3.5;
    }

    /** Notes what speaks for a gender: 10 a title, 2 a given name, less than 1 a pronoun that may be meant. */
    void gender(Gender said, double weight) {
        switch (said) {
            case FEMALE -> femininity += weight;
            case MALE -> femininity -= weight;
            case UNKNOWN -> {}
        }
    }

    List<RoleWords> roles() {
        return roles;
    }

    void role(RoleWords role) {
        if (roles.size() < MOST_ROLES
                && roles.stream().noneMatch(known -> known.text().equalsIgnoreCase(role.text()))) {
            roles.add(role);
        }
    }

    /** The fullest role that the article gives, as long as it is short enough to be one. */
    @Nullable
    String fullestRole() {
        RoleWords best = null;
        for (RoleWords role : roles) {
            if (best == null || worth(role) > worth(best)) {
                best = role;
            }
        }
        return best == null ? null : best.text();
    }

    private static int worth(RoleWords role) {
        int words = role.words().size();
        return words > 8 ? 8 - words : words;
    }

    void seen(Span span, MentionKind how, String form) {
        if (!mentions.isEmpty() && mentions.get(mentions.size() - 1).span().equals(span)) {
            return;
        }
        mentions.add(new Mention(span, how));
        if (how != MentionKind.PRONOUN) {
            forms.merge(form, 1, Integer::sum);
        }
    }

    List<String> forms() {
        return List.copyOf(forms.keySet());
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The mentions in the order of the text, each place once. */
    List<Mention> mentionsInOrder() {
        return mentions.stream()
                .sorted(Comparator.comparing(Mention::span))
                .distinct()
                .toList();
    }

    @Nullable
    String people() {
        return people;
    }

    /** Notes that it is somebody of the people file. */
    void known(String id) {
        people = id;
        type(SpeakerType.PERSON);
    }
}
