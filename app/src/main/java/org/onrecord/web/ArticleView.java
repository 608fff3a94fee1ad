// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
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
import org.onrecord.store.Correction;
import org.onrecord.store.LinkedStatements;
import org.onrecord.store.StoredArticle;

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
 * @param beside what the record knows beside the article
 * @param outdated whether the article has changed since
 */
record ArticleView(
        String document,
        String title,
        List<String> known,
        @Nullable String url,
        String language,
        String summary,
        List<Passage> passages,
        Beside beside,
        boolean outdated) {

    private static final int HEADLINE = 160;

    /**
     * What the record knows beside the article itself.
     *
     * @param asked id of the statement that was asked for; absent where none was
     * @param lost what is known of it, where it is not here; absent where all is well
     * @param across links between this article and others
     * @param corrections what people have corrected in it, the last one first
     */
    record Beside(
            @Nullable String asked, @Nullable Lost lost, List<LinkedStatements> across, List<Correction> corrections) {

        /** Those that show in the article. */
        List<Correction> holding() {
            return corrections.stream()
                    .filter(correction -> correction.undone() == null && correction.stands())
                    .toList();
        }
    }

    /**
     * A paragraph with the statements that begin in it.
     *
     * @param start where it begins in the text, in UTF-16 code units, as scripts count
     * @param html the marked text, escaped
     * @param headline whether it is the headline, which stands first
     */
    record Passage(int start, String html, boolean headline, List<StatementCard> cards) {}

    /**
     * A statement whose words the text no longer holds.
     *
     * @param words what they were; empty where they are not known
     * @param address where they still stand, in an earlier version; absent where they stand nowhere
     * @param version number of that version
     */
    record Lost(String words, @Nullable String address, int version) {}

    static ArticleView of(StoredArticle article, Beside beside) {
        ArticleRecord record = article.record();
        CardMaker maker = new CardMaker(article, beside);
        Publication publication = record.document().publication();
        List<MarkedText.MarkedParagraph> paragraphs = new MarkedText(record).paragraphs();
        List<Passage> passages = IntStream.range(0, paragraphs.size())
                .mapToObj(index -> passage(paragraphs.get(index), index == 0, record, maker))
                .toList();
        return new ArticleView(
                record.document().id(),
                title(record.document()),
                Stream.of(publication.outlet(), publication.byline(), publication.published())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList(),
                web(publication.url()),
                Objects.requireNonNullElse(publication.language(), "en"),
                summary(record),
                passages,
                beside,
                !article.version().current());
    }

    /** Whether the text itself begins with the headline, so that it need not be said twice. */
    boolean beginsWithTitle() {
        return !passages.isEmpty() && passages.get(0).headline();
    }

    @Nullable
    Lost lost() {
        return beside.lost();
    }

    /** How much of it people have corrected; empty where nothing is. */
    String corrected() {
        int holding = beside.holding().size();
        return holding == 0 ? "" : counted(holding, "correction");
    }

    /** The formats that the record can be taken away in. */
    Format[] formats() {
        return Format.values();
    }

    private static Passage passage(
            MarkedText.MarkedParagraph paragraph, boolean first, ArticleRecord record, CardMaker maker) {
        Span span = paragraph.span();
        String text = span.in(record.document().text());
        boolean headline = first && title(record.document()).strip().equalsIgnoreCase(text.strip());
        List<StatementCard> cards = record.statements().stream()
                .filter(statement -> span.contains(statement.attribution().start()))
                .map(maker::card)
                .toList();
        return new Passage(span.start(), paragraph.html(), headline, cards);
    }

    /** The headline as it was published, else the first line of the text. */
    static String title(Document document) {
        String published = document.publication().title();
        if (published != null) {
            return published;
        }
        String text = document.text().strip();
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end).strip();
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
