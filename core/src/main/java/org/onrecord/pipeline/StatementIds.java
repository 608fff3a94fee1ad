// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;

/**
 * Names the statements of one document: {@code st-} and 16 hexadecimal digits of a SHA-256 over the document's id, the
 * hash of its text, and the offsets of cue and content. The same input gives the same ids everywhere.
 */
final class StatementIds {

    private static final int BYTES = 8;

    private final String prefix;

    StatementIds(Document document) {
        this.prefix = document.id() + '\n' + HexFormat.of().formatHex(sha256(document.text())) + '\n';
    }

    /** An id for each attribution; where several have the same cue and content, their order tells them apart. */
    List<String> of(List<Attribution> attributions) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>(attributions.size());
        for (Attribution attribution : attributions) {
            String place = offsets(attribution.cue()) + '|' + offsets(attribution.content());
            int count = seen.merge(place, 1, Integer::sum);
            ids.add(id(count == 1 ? place : place + '#' + count));
        }
        return ids;
    }

    private String id(String place) {
        return "st-" + HexFormat.of().formatHex(sha256(prefix + place), 0, BYTES);
    }

    private static String offsets(List<Span> spans) {
        StringBuilder offsets = new StringBuilder();
        spans.forEach(span ->
                offsets.append(span.start()).append('-').append(span.end()).append(' '));
        return offsets.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
