// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented articles, as text and as web pages. */
final class Articles {

    private Articles() {}

    /** Four paragraphs of English; each number gives another article. */
    static String text(int number) {
        return IntStream.range(0, 4).mapToObj(i -> paragraph(number, i)).collect(Collectors.joining("\n\n"));
    }

    /** The article as a page that names its own address. */
    static String page(int number, String canonical) {
        String paragraphs = IntStream.range(0, 4)
                .mapToObj(i -> "<p>" + paragraph(number, i) + "</p>")
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="en"><head><title>The bridge, part %d</title>
                <link rel="canonical" href="%s">
                <meta property="og:type" content="article">
                <meta property="article:published_time" content="2026-03-0%dT08:00:00Z"></head>
                <body><nav><a href="/">Home</a></nav><article><h1>The bridge, part %d</h1>
                %s
                </article></body></html>
                """.formatted(number, canonical, number % 9 + 1, number, paragraphs);
    }

    static final String GERMAN = """
            Der Gemeinderat von Altfeld hat am Montag beschlossen, dass die Brücke über den Fluss nicht vor dem nächsten \
            Jahr gebaut wird. Die Bürgermeisterin sagte, sie habe mit den Anwohnern gesprochen, und viele von ihnen seien \
            mit dem Plan nicht zufrieden. Das Geld ist noch nicht da, und auch die Pläne sind nicht fertig. Nach der \
            Sitzung wurde die Frage gestellt, wer für den Bau bezahlen soll.
            """;

    private static String paragraph(int number, int part) {
        return "The council of Northfield said on Monday that bridge number " + number + "." + part
                + " over the river will be closed for repairs in the spring, and that the work will take about "
                + (part + 2) + " months. Ada Miller, who runs the bakery on the east bank, said she was not told of the"
                + " plan before it was announced. \"We have asked for a meeting,\" she said, \"and they have not answered.\"";
    }
}
