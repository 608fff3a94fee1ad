// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests through that may be answered. On this machine's own interface everybody may read under its own names, so
 * that no other site can reach it by a name that it controls (DNS rebinding); where a token is set and the interface is
 * open to others, nobody gets in without it. What changes something must come from a page of this server or carry the token.
 * Safe to share between threads.
 */
final class Gate {

    /** Holds the {@link #ticket} of a browser that has shown the token once. */
    static final String COOKIE = "onrecord";

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OPEN = Set.of("/healthz", "/sign-in");
    private static final String BEARER = "Bearer ";

    private final ServerSettings settings;
    private final RequestRate reads = new RequestRate(2_000, 1_000, System::nanoTime);
    private final RequestRate writes = new RequestRate(60, 5, System::nanoTime);

    Gate(ServerSettings settings) {
        this.settings = settings;
    }

    /** @throws Refusal if this request may not be answered */
    void check(Context request) {
        if (settings.isLocal()) {
            requireOwnName(request.header("Host"));
        }
        boolean reading = READING.contains(request.req().getMethod());
        requireRate(reading ? reads : writes, request.ip());
        if (!settings.isLocal() && !isOpen(request.path())) {
            requireToken(request);
        }
        if (!reading && !isFromHere(request) && !bears(request)) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "what changes the record must come from a page of this server (Sec-Fetch-Site or Origin) or carry its token (Authorization: Bearer)",
                    request.header("Origin"));
        }
    }

    /** Whether this is the token that the server was started with. */
    boolean accepts(@Nullable String token) {
        return token != null && settings.token() != null && same(token, settings.token());
    }

    /** What a browser keeps instead of the token. */
    String ticket() {
        return digest("ticket for " + settings.token());
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || Assets.isAsset(path);
    }

    private static void requireOwnName(@Nullable String host) {
        String name = host == null ? "" : host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
        if (!OWN_NAMES.contains(name)) {
            throw new Refusal(
                    HttpStatus.MISDIRECTED_REQUEST, "this server answers under the name localhost only", host);
        }
    }

    private static void requireRate(RequestRate rate, String client) {
        if (!rate.allows(client)) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too many requests; try again in a few seconds", client);
        }
    }

    private void requireToken(Context request) {
        String ticket = request.cookie(COOKIE);
        if (!bears(request) && (ticket == null || !same(ticket, ticket()))) {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "this record is open to those who know its token only", null);
        }
    }

    private boolean bears(Context request) {
        String authorization = request.header("Authorization");
        return authorization != null
                && authorization.startsWith(BEARER)
                && accepts(authorization.substring(BEARER.length()).strip());
    }

    /** Browsers say where a request comes from, and scripts cannot change what they say (Fetch Metadata; RFC 6454). */
    private static boolean isFromHere(Context request) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.header("Origin");
        String host = request.header("Host");
        return origin != null
                && host != null
                && origin.replaceFirst("^https?://", "").equals(host);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                digest(one).getBytes(StandardCharsets.UTF_8), digest(other).getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
