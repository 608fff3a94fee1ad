// SPDX-License-Identifier: Apache-2.0
package org.onrecord.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names for files about documents: readable, safe on every system, and different for different documents of one run. */
public final class FileNames {

    private static final int LONGEST = 120;
    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(www\\.)?");
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(txt|x?html?)(\\.(gz|bz2|xz|zst))?$");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern EDGES = Pattern.compile("^[._-]+|[._-]+$");

    private final Map<String, Integer> used = new HashMap<>();

    /** A name without extension, never given before by this. */
    public String of(String id) {
        String name = safe(id);
        int count = used.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return count == 1 ? name : of(name + "-" + count);
    }

    /** The same for equal ids: {@code https://news.example/a/b?c=1} is {@code news.example-a-b-c-1}. */
    public static String safe(String id) {
        String bare = EXTENSION.matcher(SCHEME.matcher(id).replaceFirst("")).replaceFirst("");
        String safe = EDGES.matcher(UNSAFE.matcher(bare).replaceAll("-")).replaceAll("");
        String cut = safe.codePointCount(0, safe.length()) > LONGEST
                ? safe.substring(0, safe.offsetByCodePoints(0, LONGEST - 9)) + "-" + Integer.toHexString(id.hashCode())
                : safe;
        return cut.isEmpty() ? "document" : cut;
    }
}
