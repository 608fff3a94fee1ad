// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.document.Span;
import org.onrecord.format.Format;
import org.onrecord.format.MarkedText;
import org.onrecord.ingest.fetch.Addresses;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/**
 * An article and what is said in it.
 *
 * @param document the document's id
 * @param title its headline
 * @param known outlet, byline and date, as far as they are known
 * @param url its address on the web; absent where it has none that may be followed
 * @param language of its text
 * @param summary what is in it, in figures
 * @param passages its paragraphs
 * @param lost id of the statement that was asked for and is not here; absent where all is well
 */
record ArticleView(
        String document,
        String title,
        List<String> known,
        @Nullable String url,
        String language,
        String summary,
        List<Passage> passages,
        @Nullable String lost) {

    private static final int HEADLINE = 160;

    /**
     * A paragraph with the statements that begin in it.
     *
     * @param html the marked text, escaped
     * @param headline whether it is the headline, which stands first and has no end mark
     */
    record Passage(String html, boolean headline, List<StatementCard> cards) {}

    static ArticleView of(ArticleRecord record, @Nullable String statement) {
        CardMaker maker = new CardMaker(record, statement);
        Publication publication = record.document().publication();
        List<MarkedText.MarkedParagraph> paragraphs = new MarkedText(record).paragraphs();
        List<Passage> passages = IntStream.range(0, paragraphs.size())
                .mapToObj(index -> passage(paragraphs.get(index), index == 0, record, maker))
                .toList();
        boolean holds = statement == null
                || record.statements().stream().anyMatch(one -> one.id().equals(statement));
        return new ArticleView(
                record.document().id(),
                title(record),
                Stream.of(publication.outlet(), publication.byline(), publication.published())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList(),
                web(publication.url()),
                Objects.requireNonNullElse(publication.language(), "en"),
                summary(record),
                passages,
                holds ? null : statement);
    }

    /** Whether the text itself begins with the headline, so that it need not be said twice. */
    boolean beginsWithTitle() {
        return !passages.isEmpty() && passages.get(0).headline();
    }

    /** The formats that the record can be taken away in. */
    Format[] formats() {
        return Format.values();
    }

    private static Passage passage(
            MarkedText.MarkedParagraph paragraph, boolean first, ArticleRecord record, CardMaker maker) {
        Span span = paragraph.span();
        String text = span.in(record.document().text());
        boolean headline = first && isHeadline(text, record.document().publication());
        List<StatementCard> cards = record.statements().stream()
                .filter(statement -> isIn(span, statement))
                .map(maker::card)
                .toList();
        return new Passage(paragraph.html(), headline, cards);
    }

    private static boolean isIn(Span span, Statement statement) {
        int start = statement.attribution().start();
        return span.start() <= start && start < span.end();
    }

    private static boolean isHeadline(String text, Publication publication) {
        return publication.title() == null
                ? text.length() <= HEADLINE && !text.matches("(?s).*[.:,]$")
                : publication.title().strip().equalsIgnoreCase(text.strip());
    }

    static String title(ArticleRecord record) {
        String text = record.document().text().strip();
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end).strip();
        if (record.document().publication().title() != null) {
            return record.document().publication().title();
        }
        return first.length() <= HEADLINE ? first : first.substring(0, HEADLINE) + "…";
    }

    private static @Nullable String web(@Nullable String url) {
        return url != null && Addresses.isWeb(url) ? url : null;
    }

    private static String summary(ArticleRecord record) {
        long speakers = record.statements().stream()
                .flatMap(statement -> statement.speakers().stream())
                .map(Speaker::name)
                .distinct()
                .count();
        long disputes = record.statements().stream()
                .flatMap(statement -> statement.links().stream())
                .filter(link -> link.relation() == Relation.DISPUTES)
                .count();
        long demands = record.statements().stream()
                .map(Statement::circumstances)
                .flatMap(Stream::ofNullable)
                .map(Circumstances::act)
                .filter(act -> act == Act.DEMAND)
                .count();
        return Stream.of(
                        counted(record.statements().size(), "statement"),
                        counted(speakers, "speaker"),
                        disputes == 0 ? "" : counted(disputes, "dispute"),
                        demands == 0 ? "" : counted(demands, "demand"))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
