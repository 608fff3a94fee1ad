// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Medium;

/** Reads from a statement's own sentence by what way it was made. Safe to share between threads. */
final class MediumReader {

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "during", "via", "from", "through", "over", "under", "of");
    private static final Set<String> HEARERS = Set.of(
            "crowd",
            "supporters",
            "audience",
            "rally",
            "delegates",
            "attendees",
            "gathering",
            "students",
            "graduates",
            "fans",
            "crowds",
            "congregation",
            "mourners",
            "onlookers");
    private static final Set<String> CONFIDANTS = Set.of(
            "wife",
            "husband",
            "sister",
            "brother",
            "mother",
            "father",
            "son",
            "daughter",
            "friend",
            "friends",
            "aide",
            "aides",
            "confidant",
            "confidants",
            "colleague",
            "colleagues");
    private static final Set<String> TELLING = Set.of("told", "tells", "telling", "tell");
    private static final Set<String> WRITING = Set.of("wrote", "writes", "writing", "written");
    private static final Set<String> REPORTING = Set.of(
            "reported",
            "reports",
            "according",
            "noted",
            "wrote",
            "writes",
            "found",
            "quoted",
            "quotes",
            "revealed",
            "says",
            "said");
    private static final Set<String> CONFERENCES = Set.of("news", "press");
    private static final Set<String> ISSUING = Set.of(
            "issued",
            "issues",
            "issuing",
            "released",
            "releases",
            "releasing",
            "sent",
            "sends",
            "sending",
            "published",
            "publishes",
            "publishing",
            "posted",
            "posts",
            "posting",
            "filed",
            "files",
            "shared",
            "put",
            "wrote",
            "penned");
    private static final Set<Medium> ISSUED = Set.of(
            Medium.WRITTEN_STATEMENT,
            Medium.SOCIAL_POST,
            Medium.LETTER_OR_EMAIL,
            Medium.REPORT_OR_STUDY,
            Medium.ARTICLE_OR_OP_ED,
            Medium.COURT_OR_LEGAL,
            Medium.BOOK);
    private static final Set<String> HOSTS =
            Set.of("host", "co-host", "anchor", "moderator", "interviewer", "newspaper");
    private static final int ISSUE_REACH = 4;
    private static final int NEAR = 7;
    private static final int SOURCE_HEAD = 10;

    private final Map<String, Map<String, Medium>> words = new HashMap<>();
    private final Outlets outlets = new Outlets();

    MediumReader() {
        WordLists.read("media.txt", (key, entries) -> {
            int space = key.indexOf(' ');
            Medium medium = Medium.valueOf(key.substring(space + 1).toUpperCase(Locale.ROOT));
            Map<String, Medium> map = words.computeIfAbsent(key.substring(0, space), role -> new HashMap<>());
            entries.forEach(word -> map.putIfAbsent(word, medium));
        });
    }

    /** What the sentence says, or nothing. */
    @Nullable
    Medium read(Utterance utterance) {
        Medium own = ofSource(utterance);
        if (own == null) {
            own = ofCue(utterance);
        }
        if (own == null) {
            own = ofIssue(utterance);
        }
        if (own == null && utterance.isUttered()) {
            own = ofSentence(utterance);
        }
        return own == null ? ofOutlet(utterance) : own;
    }

    private @Nullable Medium ofSource(Utterance utterance) {
        List<String> source = Words.of(utterance.source());
        boolean person = source.stream().anyMatch(word -> word.equals("mr") || word.equals("spokesman"));
        if (person) {
            return null;
        }
        return source.stream()
                .limit(SOURCE_HEAD)
                .map(roleMap("from")::get)
                .filter(medium -> medium != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Medium ofCue(Utterance utterance) {
        for (String word : Words.of(utterance.cue())) {
            Medium medium = roleMap("by").get(word);
            if (medium != null) {
                return medium;
            }
        }
        return null;
    }

    private @Nullable Medium ofSentence(Utterance utterance) {
        Frame frame = utterance.frame();
        Map<Medium, Boolean> found = new EnumMap<>(Medium.class);
        for (int index = 0; index < frame.size(); index++) {
            Medium medium = at(frame, index, utterance);
            if (medium != null) {
                found.put(medium, true);
            }
        }
        Medium told = told(utterance);
        if (told != null && !found.containsKey(Medium.INTERVIEW)) {
            return told;
        }
        if (found.isEmpty() && writes(utterance)) {
            return null;
        }
        return strongest(found);
    }

    private static @Nullable Medium strongest(Map<Medium, Boolean> found) {
        for (Medium medium : List.of(Medium.INTERVIEW, Medium.PRESS_BRIEFING, Medium.SOCIAL_POST, Medium.DEBATE)) {
            if (found.containsKey(medium)) {
                return medium;
            }
        }
        return found.keySet().stream().findFirst().orElse(null);
    }

    private @Nullable Medium at(Frame frame, int index, Utterance utterance) {
        FrameWord word = frame.words().get(index);
        if (word.is("conference") && CONFERENCES.contains(frame.lower(index - 1))) {
            return isPlace(frame, index, false) ? Medium.PRESS_BRIEFING : null;
        }
        if (word.is("hall") && frame.lower(index - 1).equals("town")) {
            return Medium.SPEECH;
        }
        if (word.is("board") && frame.lower(index - 1).equals("editorial")) {
            return Medium.INTERVIEW;
        }
        if (word.is("speaking") || word.is("addressing")) {
            return speaking(frame, index);
        }
        Medium medium = roleMap("in").get(word.lower());
        boolean inCue = word.span().start() >= utterance.place() && word.span().end() <= utterance.cueEnd();
        if (medium == null || word.possessive()) {
            return onStation(frame, index);
        }
        if (medium == Medium.PRIVATE) {
            return inCue ? medium : null;
        }
        boolean issued = inCue && ISSUED.contains(medium) && issues(utterance);
        return issued || isPlace(frame, index, medium == Medium.DEBATE) ? medium : null;
    }

    private static @Nullable Medium speaking(Frame frame, int index) {
        String after = frame.lower(index + 1);
        boolean toPress = frame.lower(index + 2).equals("reporters")
                || frame.lower(index + 2).equals("journalists");
        if (toPress) {
            return Medium.PRESS_BRIEFING;
        }
        return after.equals("to") || after.equals("at") || after.equals("before") ? Medium.SPEECH : null;
    }

    private static boolean issues(Utterance utterance) {
        return Words.of(utterance.cue()).stream().anyMatch(ISSUING::contains);
    }

    /** What a content names that was given out: "issued | a statement", "sent | a letter". */
    private @Nullable Medium ofIssue(Utterance utterance) {
        if (!issues(utterance)) {
            return null;
        }
        return Words.of(utterance.content()).stream()
                .limit(ISSUE_REACH)
                .map(roleMap("in")::get)
                .filter(medium -> medium != null && ISSUED.contains(medium))
                .findFirst()
                .orElse(null);
    }

    /** Whether a noun stands after a preposition of place: "in a phone interview", "at his last rally". */
    private static boolean isPlace(Frame frame, int index, boolean following) {
        for (int place = index - 1; place >= Math.max(0, index - NEAR + 1); place--) {
            FrameWord word = frame.words().get(place);
            if (word.isContent() || word.is(",")) {
                return false;
            }
            if (following && word.is("following")) {
                return true;
            }
            if (PREPOSITIONS.contains(word.lower())) {
                return !word.is("of")
                        || (place > 0 && frame.words().get(place - 1).is("out"));
            }
        }
        return false;
    }

    /** "on" and the name of a station or, between quotation marks, of a show. */
    private @Nullable Medium onStation(Frame frame, int index) {
        if (!frame.lower(index).equals("on") || index + 1 >= frame.size()) {
            return null;
        }
        List<FrameWord> after = frame.words().subList(index + 1, Math.min(frame.size(), index + 6));
        boolean named = after.get(0).isCapitalised()
                || !Character.isLetterOrDigit(after.get(0).text().charAt(0));
        boolean show = after.get(0).is("\u201c") || after.get(0).is("\"");
        return show || (named && outlets.hasStation(after)) ? Medium.BROADCAST : null;
    }

    private @Nullable Medium told(Utterance utterance) {
        if (Words.of(utterance.cue()).stream().noneMatch(TELLING::contains)) {
            return null;
        }
        List<FrameWord> hearer = AddresseeReader.hearer(utterance);
        if (hearer.stream().anyMatch(word -> word.is("reporters") || word.is("journalists"))) {
            return Medium.PRESS_BRIEFING;
        }
        if (outlets.hasStation(hearer) && hearer.stream().anyMatch(word -> word.is("audience"))) {
            return Medium.BROADCAST;
        }
        if (hearer.stream().anyMatch(word -> HEARERS.contains(word.lower()))) {
            return Medium.SPEECH;
        }
        if (hearer.stream().anyMatch(word -> CONFIDANTS.contains(word.lower()))) {
            return Medium.PRIVATE;
        }
        boolean outlet = outlets.isNamedIn(hearer)
                || isShow(hearer)
                || hearer.stream().anyMatch(word -> HOSTS.contains(word.lower()));
        return outlet ? Medium.INTERVIEW : null;
    }

    private static boolean isShow(List<FrameWord> words) {
        return words.stream().anyMatch(word -> word.is("\u201c") || word.is("\""));
    }

    private static boolean writes(Utterance utterance) {
        return Words.of(utterance.cue()).stream().anyMatch(WRITING::contains);
    }

    private @Nullable Medium ofOutlet(Utterance utterance) {
        Frame frame = utterance.frame();
        boolean reports = Words.of(utterance.cue()).stream().anyMatch(REPORTING::contains);
        List<FrameWord> source = frame.words().stream()
                .filter(word -> utterance.attribution().source().stream().anyMatch(span -> span.contains(word.span())))
                .toList();
        if (reports && utterance.isUttered() && outlets.isNamedIn(source) && !isPerson(source)) {
            return Medium.ARTICLE_OR_OP_ED;
        }
        return null;
    }

    private static boolean isPerson(List<FrameWord> source) {
        return source.stream()
                .anyMatch(word -> Set.of("spokesman", "spokeswoman", "host", "mr", "anchor", "secretary")
                        .contains(word.lower()));
    }

    private Map<String, Medium> roleMap(String role) {
        return words.getOrDefault(role, Map.of());
    }
}
