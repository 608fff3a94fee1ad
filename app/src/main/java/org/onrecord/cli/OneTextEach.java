// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.document.Document;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Place;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.Sources;
import org.onrecord.ingest.Unnamed;
import org.onrecord.ingest.fetch.Addresses;

/**
 * Lets one text of each name through: of two files {@code article.txt} in two folders, the second would take the place of
 * the first in a record. Addresses may come again, as an article may be changed there. Texts without a name get one.
 */
final class OneTextEach implements Sink {

    private final Sink sink;
    private final Map<String, First> firsts = new HashMap<>();
    private String input = "";

    /** The first text of a name. */
    private record First(String hash, String where) {}

    OneTextEach(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void begin(String named) {
        input = named;
        sink.begin(named);
    }

    @Override
    public void take(Outcome outcome) throws IOException {
        sink.take(outcome instanceof Outcome.Read read ? checked(read) : outcome);
    }

    private Outcome checked(Outcome.Read read) {
        Document document = Unnamed.named(read.document());
        if (Addresses.isWeb(document.id())) {
            return read;
        }
        First own = new First(document.textHash(), where(read.place()));
        First first = firsts.putIfAbsent(document.id(), own);
        return first == null || first.hash().equals(own.hash())
                ? new Outcome.Read(document, read.place())
                : new Outcome.Skipped(
                        Outcome.Reason.ERROR,
                        read.place(),
                        own.where() + " would take the place of " + first.where() + ": both are called '"
                                + document.id() + "' and have different texts");
    }

    /** What tells files of the same name apart, which stand in different folders that were named. */
    private String where(Place place) {
        return Sources.isFolder(input)
                ? Path.of(input).resolve(place.source())
                        + place.toString().substring(place.source().length())
                : place.toString();
    }
}
