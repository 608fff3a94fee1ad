// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Document;

/** Exports in the shape that common tools, archives and interfaces give them, read without a mapping. */
class ExportsTest {

    private static final String TEXT = "The ferry is late, the harbour master of Ostvik said on Monday.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // NewsAPI
                "{'status': 'ok', 'totalResults': 1, 'articles': [{'source': {'id': null, 'name': 'Ostvik Courier'}, 'author': 'Tove Lind', 'title': 'A ferry', 'url': 'https://news.example/1', 'publishedAt': '2031-03-04T09:00:00Z', 'content': 'TEXT'}]}",
                // The Guardian's interface
                "{'response': {'status': 'ok', 'results': [{'id': 'a/b', 'webUrl': 'https://news.example/1', 'webTitle': 'A ferry', 'webPublicationDate': '2031-03-04T09:00:00Z', 'publication': 'Ostvik Courier', 'fields': {'bodyText': 'TEXT', 'byline': 'Tove Lind'}}]}}",
                // Nexis
                "{'value': [{'ResultId': 'urn:1', 'Title': 'A ferry', 'Date': '2031-03-04', 'Byline': 'Tove Lind', 'url': 'https://news.example/1', 'Source': {'Name': 'Ostvik Courier'}, 'Document': {'Content': '<bodyText><p>TEXT</p></bodyText>'}}]}",
                // news-please
                "{'authors': ['Tove Lind'], 'date_publish': '2031-03-04 09:00:00', 'maintext': 'TEXT', 'title': 'A ferry', 'url': 'https://news.example/1', 'source_domain': 'news.example', 'outlet': 'Ostvik Courier', 'language': 'en'}",
                // trafilatura
                "{'title': 'A ferry', 'author': 'Tove Lind', 'hostname': 'news.example', 'date': '2031-03-04', 'text': 'TEXT', 'source': 'https://news.example/1', 'sitename': 'Ostvik Courier'}",
                // ProQuest
                "Title;Full text;Authors;Publication title;Publication date;Document URL\nA ferry;TEXT;Tove Lind;Ostvik Courier;Mar 4, 2031;https://news.example/1\n",
                // news tables on Kaggle
                ",id,title,publication,author,date,year,month,url,content\n0,17283,A ferry,Ostvik Courier,Tove Lind,2031-03-04,2031.0,3.0,https://news.example/1,\"TEXT\"\n",
            })
    void understands(String export) throws IOException {
        Document document = read(export).documents().get(0);

        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.id()).isEqualTo("https://news.example/1");
        assertThat(document.publication().title()).isEqualTo("A ferry");
        assertThat(document.publication().outlet()).isEqualTo("Ostvik Courier");
        assertThat(document.publication().byline()).isEqualTo("Tove Lind");
        assertThat(String.valueOf(document.publication().published())).startsWith("2031-03-04");
    }

    @Test
    void a_list_inside_an_article_is_no_list_of_articles() throws IOException {
        Outcomes outcomes = read("{'items': [{'text': 'no article'}], 'text': 'TEXT'}");

        assertThat(outcomes.documents()).extracting(Document::text).containsExactly(TEXT);
    }

    @Test
    void says_that_a_text_is_only_the_beginning_of_one() throws IOException {
        assertThat(read("{'title': 'A ferry', 'content': 'The ferry is late, the harb… [+5238 chars]'}")
                        .skipped())
                .containsExactly(
                        "-, line 1: error: this export holds only the beginning of the text: …e ferry is late, the harb… [+5238 chars]");
    }

    @Test
    void names_of_languages_become_tags() throws IOException {
        assertThat(read("{'text': 'TEXT', 'language': 'english'}")
                        .documents()
                        .get(0)
                        .publication()
                        .language())
                .isEqualTo("en");
    }

    private static Outcomes read(String export) throws IOException {
        byte[] bytes = export.replace('\'', '"').replace("TEXT", TEXT).getBytes(StandardCharsets.UTF_8);
        SourceOptions options = new SourceOptions(
                new Limits(1 << 20, 1, 1 << 20, 100),
                SourceOptions.DEFAULT.fields(),
                SourceOptions.DEFAULT.fetching(),
                SourceOptions.DEFAULT.known(),
                Progress.NONE);
        return Outcomes.of(options, new ByteArrayInputStream(bytes), "-");
    }
}
