// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The files that pages need, all from the jar and read once. Their addresses change with their content, so that a browser
 * may keep them for good. Safe to share between threads.
 */
final class Assets {

    private static final List<String> NAMES = List.of(
            "page.css",
            "page.js",
            "theme.js",
            "correct.js",
            "plot.js",
            "htmx-4.0.1.min.js",
            "uplot-1.6.32.min.js",
            "uplot-1.6.32.min.css",
            "icon.svg");
    private static final String FOLDER = "/assets/";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    private record Asset(String type, byte[] bytes) {}

    private final Map<String, Asset> byPath = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();

    Assets() {
        for (String name : NAMES) {
            byte[] bytes = read(name);
            String path = FOLDER + sum(bytes) + "/" + name;
            paths.put(name, path);
            byPath.put(path, new Asset(type(name), bytes));
        }
    }

    /** Whether this is where the files stand that pages need. */
    static boolean isAsset(String path) {
        return path.startsWith(FOLDER);
    }

    /** The address of a file; fails for one that there is not. */
    String path(String name) {
        String path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no asset '" + name + "'");
        }
        return path;
    }

    void answer(Context request) {
        Asset asset = byPath.get(request.path());
        if (asset == null) {
            throw Refusal.missing("there is no such file", request.path());
        }
        request.contentType(asset.type()).header("Cache-Control", FOREVER).result(asset.bytes());
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            default -> "image/svg+xml";
        };
    }
}
