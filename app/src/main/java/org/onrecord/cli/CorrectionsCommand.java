// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.correct.CorrectionJson;
import org.onrecord.correct.Difference;
import org.onrecord.store.Change;
import org.onrecord.store.Correction;
import org.onrecord.store.OutdatedException;
import org.onrecord.store.PageRequest;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Signature;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code onrecord corrections}: what people have corrected, and taking it back. */
@Command(
        name = "corrections",
        description = "Lists what people have corrected in the record, the latest first, or undoes a correction.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all went well", "1:it cannot be undone, or the record failed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord corrections ferry.txt",
            "  onrecord corrections --undo 3 --note 'the first reading was right'",
            "  onrecord export --corrected --format brat --output training/   # the corrected articles, to train with"
        })
final class CorrectionsCommand implements Callable<Integer> {

    /** How the history is written. */
    enum HistoryFormat {
        TEXT,
        JSONL
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DOCUMENT", description = "the id of a document (default: all)")
    private @Nullable String document;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "the most to list, up to 1000 (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private HistoryFormat format = HistoryFormat.TEXT;

    @Option(names = "--undo", paramLabel = "N", description = "take the correction with this number back")
    private @Nullable Long undo;

    @Mixin
    private AuthorOptions author = new AuthorOptions();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (limit < 0) {
            throw new ParameterException(command, "--limit is not negative");
        }
        try (RecordStore store = database.existing(command)) {
            if (undo != null) {
                Correction undone = store.undo(undo, author.signature(command));
                command.getErr().println("onrecord: correction " + undone.number() + " is undone");
                return 0;
            }
            int most = Math.min(limit, PageRequest.MOST);
            List<Correction> found =
                    document == null ? store.corrections(Long.MAX_VALUE, most) : store.corrections(document);
            PrintWriter out = command.getOut();
            found.stream().limit(most).forEach(correction -> write(correction, out));
            Checked.flush(out);
            return 0;
        } catch (OutdatedException outdated) {
            command.getErr().println("onrecord: " + outdated.getMessage());
            return 1;
        }
    }

    private void write(Correction correction, PrintWriter out) {
        switch (format) {
            case TEXT -> writeText(correction, out);
            case JSONL -> out.println(json(correction));
        }
    }

    private static void writeText(Correction correction, PrintWriter out) {
        Change change = correction.change();
        out.printf(
                "%4d  %s  %s  %s%n      %s%n",
                correction.number(),
                said(correction.made()),
                Difference.verb(change),
                correction.document().id(),
                Difference.subject(change, correction.document()));
        for (Difference difference : Difference.of(change, correction.document())) {
            out.printf("      %s: %s → %s%n", difference.field(), difference.from(), difference.to());
        }
        if (correction.undone() != null) {
            out.println("      undone " + said(correction.undone()));
        } else if (!correction.stands()) {
            out.println("      the current text no longer has these words");
        }
    }

    private static String said(Signature signature) {
        return signature.at() + " " + signature.author()
                + (signature.note() == null ? "" : " (" + signature.note() + ")");
    }

    private static String json(Correction correction) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            CorrectionJson.write(json, correction);
        }
        return line.toString();
    }
}
