// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Publication;

/** What pages say of their publication, source by source. */
class PublicationReaderTest {

    @Test
    void believes_json_ld_first_and_follows_its_references() {
        Publication publication = read("""
                <script type="application/ld+json">{"@graph":[
                 {"@type":["Article","NewsArticle"],"headline":"Ferry &amp; pier","datePublished":"2031-03-04T09:30:00+01:00",
                  "dateModified":"2031-03-05","author":[{"@id":"#a"},{"name":"Nils Ek"}],"publisher":{"name":"Ostvik Courier"},"inLanguage":"en-GB"},
                 {"@type":"Person","@id":"#a","name":"Tove Lind"}]}</script>
                <meta name="author" content="Somebody Else"><meta property="article:published_time" content="2030-01-01">""");

        assertThat(publication.title()).isEqualTo("Ferry & pier");
        assertThat(publication.published()).hasToString("2031-03-04T09:30:00+01:00");
        assertThat(publication.modified()).hasToString("2031-03-05");
        assertThat(publication.byline()).isEqualTo("Tove Lind and Nils Ek");
        assertThat(publication.outlet()).isEqualTo("Ostvik Courier");
        assertThat(publication.language()).isEqualTo("en-GB");
    }

    @Test
    void survives_json_ld_that_is_broken() {
        assertThat(read("<script type=application/ld+json>{\"@type\": \"Article\", \"headline\": </script>"
                                + "<meta property=og:title content='Ferry'>")
                        .title())
                .isEqualTo("Ferry");
    }

    @Test
    void reads_microdata() {
        Publication publication = read("""
                <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">A ferry for Ostvik</h1>
                <span itemprop="author"><span itemprop="name">Tove Lind</span></span>
                <time itemprop="datePublished" datetime="2031-03-04T09:30+01:00">today</time>
                <time itemprop="dateModified" datetime="2031-03-06">later</time><span itemprop="dateline">OSTVIK</span></div>""");

        assertThat(publication.byline()).isEqualTo("Tove Lind");
        assertThat(publication.published()).hasToString("2031-03-04T09:30:00+01:00");
        assertThat(publication.modified()).hasToString("2031-03-06");
        assertThat(publication.dateline()).isEqualTo("OSTVIK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry Fares - Debates - Assembly | <h1>Ferry Fares</h1> | Ferry Fares",
                "Marsh Notes: A ferry for Ostvik | <h1>Marsh Notes</h1><h3>A ferry for Ostvik</h3><meta property=og:title content='A ferry for Ostvik'> | A ferry for Ostvik",
                "Guards charged over escape from Ostvik jail | <h1>Two guards of Ostvik jail are charged with helping an escape</h1> | Two guards of Ostvik jail are charged with helping an escape",
                "Guards charged over escape from Ostvik jail | <h1>What the council did on Monday</h1> | Guards charged over escape from Ostvik jail",
            })
    void takes_the_headline_that_a_reader_sees(String window, String page, String title) {
        String og = page.contains("og:title") ? "" : "<meta property=og:title content='" + window + "'>";

        assertThat(read("<title>" + window + "</title>" + og + page).title()).isEqualTo(title);
    }

    @Test
    void looks_for_the_date_beside_the_headline_and_not_beside_the_name_of_the_site() {
        assertThat(
                        read("<title>A ferry for Ostvik</title><header><h1>Ostvik Courier</h1><time datetime=2031-05-09>today</time></header>"
                                        + "<main><div><h1>A ferry for Ostvik</h1><p>March 4, 2031</p></div></main>")
                                .published())
                .hasToString("2031-03-04");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Tove Lind | Tove Lind",
                "By <b>Tove Lind</b> and <a href=/e>Nils van der Ek</a> | Tove Lind and Nils van der Ek",
                "By the sea, nobody sleeps | none",
                "Bye bye, Ostvik | none"
            })
    void reads_a_byline_that_only_stands_under_the_headline(String line, String name) {
        String byline = read("<div><h1>A ferry for Ostvik</h1><div>" + line + "</div></div><p>The town pays.</p>")
                .byline();

        assertThat(Objects.requireNonNullElse(byline, "none")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        // an evening in America is the next day in UTC
        "2031-03-05T01:50:00Z, /2031/03/04/ferry, '', 2031-03-04",
        "2031-03-05T01:50:00Z, /ferry, 'March 4, 2031', 2031-03-04",
        "2031-03-05T01:50:00Z, /ferry, 'March 4, 2031 8:50 PM EST', 2031-03-04T20:50:00-05:00",
        // an early morning in Asia is still the day before
        "2031-03-04T22:10:00Z, /2031/03/05/ferry, '', 2031-03-05",
        // no clock is so far away, and a change may be a day later
        "2031-03-05T15:00:00Z, /2031/03/04/ferry, '', 2031-03-05T15:00:00Z",
        "2031-03-04T22:10:00Z, /ferry, 'Updated March 5, 2031', 2031-03-04T22:10:00Z",
        "2031-03-05T01:50:00+01:00, /2031/03/04/ferry, '', 2031-03-05T01:50:00+01:00",
    })
    void takes_the_day_at_the_place_of_publication(String stated, String path, String shown, String published) {
        Document page = Jsoup.parse("<meta property=article:published_time content='" + stated
                + "'><div><h1>Ferry</h1><p>" + shown + "</p></div>");

        assertThat(PublicationReader.read(page, JsonLd.of(page), "https://courier.example" + path)
                        .published())
                .hasToString(published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry will cost more - Ostvik Courier | Ostvik Courier | Ferry will cost more",
                "Ferry – what it will cost | Ostvik Courier | Ferry – what it will cost",
                "Ostvik Courier | Ostvik Courier | Ostvik Courier"
            })
    void frees_titles_of_the_name_of_the_outlet(String window, String outlet, String title) {
        assertThat(read("<title>" + window + "</title><meta property=og:site_name content='" + outlet + "'>")
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "https://courier.example/a?id=1#top, https://courier.example/a?id=1",
        "/a, https://courier.example/a",
        "https://courier.example/, https://courier.example/found",
        "javascript:void(0), https://courier.example/found",
    })
    void takes_the_canonical_address_unless_it_is_none(String canonical, String url) {
        Document page = Jsoup.parse("<link rel=canonical href='" + canonical + "'>");

        assertThat(PublicationReader.read(page, JsonLd.of(page), "https://courier.example/found")
                        .url())
                .isEqualTo(url);
    }

    private static Publication read(String html) {
        Document page = Jsoup.parse(html);
        return PublicationReader.read(page, JsonLd.of(page), null);
    }
}
