// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Medium;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Statement;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which statements are wanted: those that have all that is asked for. */
final class SelectionOptions {

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description =
                    "only what this one says: a name or a part of it, another name, or an id of the people file. Several: any of them")
    private List<String> speakers = List.of();

    @Option(
            names = "--act",
            paramLabel = "ACT",
            split = ",",
            description =
                    "only these: claim, judgement, belief, demand, commitment, denial, question, no_comment, other")
    private Set<Act> acts = EnumSet.noneOf(Act.class);

    @Option(names = "--medium", paramLabel = "MEDIUM", split = ",", description = "only what was said in this way")
    private Set<Medium> media = EnumSet.noneOf(Medium.class);

    @Option(names = "--quotation", paramLabel = "HOW", split = ",", description = "only these: direct, mixed, indirect")
    private Set<Quotation> quotations = EnumSet.noneOf(Quotation.class);

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "only what may have been said on this day or later; where no date is told, that of the article")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "the same for this day or earlier")
    private @Nullable LocalDate until;

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "leave out statements that are less sure than this, from 0 to 1")
    private double minimum;

    @Option(
            names = "--with-linked",
            description = "keep also what disputes, supports, answers or repeats these, and what they do so to")
    private boolean withLinked;

    /** What is asked for. */
    Selection selection(CommandLine command) {
        if (!(minimum >= 0 && minimum <= 1)) {
            throw new ParameterException(command, "--min-confidence is a share from 0 to 1, not " + minimum);
        }
        boolean all = speakers.isEmpty()
                && acts.isEmpty()
                && media.isEmpty()
                && quotations.isEmpty()
                && since == null
                && until == null
                && minimum == 0;
        return all ? Selection.ALL : new Selection(this::wants, withLinked);
    }

    private boolean wants(Statement statement, ArticleRecord record) {
        Circumstances circumstances = statement.circumstances();
        boolean asSaid = circumstances == null
                ? acts.isEmpty() && media.isEmpty()
                : any(acts, circumstances.act()) && any(media, circumstances.medium());
        return statement.attribution().confidence() >= minimum
                && asSaid
                && any(quotations, statement.quotation())
                && new Period(since, until).mayHold(statement, record.document().publication())
                && (speakers.isEmpty() || Naming.of(record).anySpeaks(speakers, statement));
    }

    private static <T> boolean any(Set<T> wanted, T one) {
        return wanted.isEmpty() || wanted.contains(one);
    }
}
