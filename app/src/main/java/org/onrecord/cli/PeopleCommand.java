// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.PeopleEdit;
import org.onrecord.store.Facet;
import org.onrecord.store.PageRequest;
import org.onrecord.store.RecordStore;
import org.onrecord.store.RecordedEdit;
import org.onrecord.store.RecordedPerson;
import org.onrecord.store.Signature;
import org.onrecord.store.Sort;
import org.onrecord.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord people}: who speaks in the record, and who is who. */
@Command(
        name = "people",
        description = {
            "Lists who speaks in the record, the most quoted first: the number of statements, name and id; then the roles that most documents give and the latest, with the days of the first and the last of them.",
            "The program tells who is the same in several documents. Where it is wrong, decide yourself: decisions hold for good, also for articles that are added later, and can be undone."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord people '\"ferry strike\" after:2026-01 type:person'",
            "  onrecord people merge tom-okeke tomas-okeke",
            "  onrecord people split ada-holm --documents 2026-01-26-bridge.txt --as ada-holm-the-younger",
            "  onrecord people rename tomas-okeke 'Tomas J. Okeke'"
        })
final class PeopleCommand implements Callable<Integer> {

    private static final int MOST_ROLES = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RecordQuery sought = new RecordQuery();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try (RecordStore store = sought.store(command)) {
            PageRequest request = new PageRequest(
                    Sort.NEWEST, null, 0, sought.page(Sort.NEWEST, command).limit());
            Facet speakers = store.search(sought.query(command), request).facet(Facet.Field.SPEAKER);
            write(speakers, store.people().of(speakers), command.getOut());
            int left = speakers.distinct() - speakers.values().size();
            if (left > 0) {
                command.getErr().println("onrecord: and " + left + " more");
            }
            return 0;
        }
    }

    private static void write(Facet speakers, Map<String, RecordedPerson> known, PrintWriter out) throws IOException {
        for (Facet.Value speaker : speakers.values()) {
            RecordedPerson person = speaker.person() == null ? null : known.get(speaker.person());
            out.printf(
                    "%7d  %s%s%n", speaker.count(), speaker.value(), person == null ? "" : "  [" + person.id() + "]");
            if (person != null) {
                write(person, out);
            }
        }
        Checked.flush(out);
    }

    private static void write(RecordedPerson person, PrintWriter out) {
        List<RecordedPerson.Held> shown = person.foremostRoles(MOST_ROLES);
        shown.forEach(held -> out.printf("           %s%s%n", held.role(), days(held)));
        long left = person.roles().stream().filter(held -> held.role() != null).count() - shown.size();
        if (left > 0) {
            out.printf("           and %d other words for it%n", left);
        }
    }

    private static String days(RecordedPerson.Held held) {
        if (held.first() == null) {
            return "";
        }
        return held.first().equals(held.last()) ? ", " + held.first() : ", " + held.first() + " to " + held.last();
    }

    @Command(
            name = "merge",
            description = "Two are one: whatever was said by the one was said by the other.",
            mixinStandardHelpOptions = true)
    int merge(
            @Mixin Decision decision,
            @Parameters(paramLabel = "FROM", description = "id of the one that is no longer used") String from,
            @Parameters(paramLabel = "INTO", description = "id of the one that stays") String into)
            throws StoreException {
        return decision.keep(parent(), people -> new PeopleEdit.Merge(from, into));
    }

    @Command(name = "split", description = "In some documents it is somebody else.", mixinStandardHelpOptions = true)
    int split(
            @Mixin Decision decision,
            @Parameters(paramLabel = "ID", description = "who it is elsewhere") String from,
            @Option(
                            names = "--documents",
                            required = true,
                            arity = "1..*",
                            paramLabel = "DOCUMENT",
                            description = "ids of the documents")
                    List<String> documents,
            @Option(
                            names = "--as",
                            paramLabel = "ID",
                            description = "who it is there, new or known (default: a new one, ID-2)")
                    @Nullable
                    String as)
            throws StoreException {
        return decision.keep(
                parent(),
                people -> new PeopleEdit.Split(
                        from, Set.copyOf(new LinkedHashSet<>(documents)), as == null ? people.free(from) : as));
    }

    @Command(name = "rename", description = "Shows somebody by another name.", mixinStandardHelpOptions = true)
    int rename(
            @Mixin Decision decision,
            @Parameters(paramLabel = "ID", description = "who") String identity,
            @Parameters(paramLabel = "NAME", description = "the name") String name)
            throws StoreException {
        return decision.keep(parent(), people -> new PeopleEdit.Rename(identity, name));
    }

    @Command(
            name = "undo",
            description = "Takes a decision back; undoing that brings it back.",
            mixinStandardHelpOptions = true)
    int undo(
            @Mixin Decision decision,
            @Parameters(paramLabel = "N", description = "number of the decision, as people history gives it")
                    int number)
            throws StoreException {
        return decision.keep(parent(), people -> new PeopleEdit.Undo(number - 1));
    }

    @Command(name = "history", description = "Lists all decisions, also those undone.", mixinStandardHelpOptions = true)
    int history(@Mixin DatabaseOption database) throws IOException {
        CommandLine command = parent();
        try (RecordStore store = database.existing(command)) {
            store.people().edits().forEach(edit -> command.getOut().println(line(edit)));
        }
        Checked.flush(command.getOut());
        return 0;
    }

    private CommandLine parent() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private static String line(RecordedEdit edit) {
        Signature by = edit.by();
        String note = by.note() == null ? "" : " (" + by.note() + ")";
        return "%4d  %s  %s: %s%s%s"
                .formatted(
                        edit.number(), by.at(), by.author(), told(edit.edit()), note, edit.undone() ? ", undone" : "");
    }

    private static String told(PeopleEdit edit) {
        if (edit instanceof PeopleEdit.Merge merge) {
            return "merge " + merge.from() + " " + merge.into();
        }
        if (edit instanceof PeopleEdit.Split split) {
            return "split " + split.from() + " --as " + split.as() + " --documents "
                    + split.documents().stream().sorted().collect(Collectors.joining(" "));
        }
        if (edit instanceof PeopleEdit.Rename rename) {
            return "rename " + rename.identity() + " '" + rename.name() + "'";
        }
        return "undo " + (((PeopleEdit.Undo) edit).edit() + 1);
    }
}
