// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Web addresses as they are written by hand, in feeds and in redirects. */
public final class Addresses {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(utm_\\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|at_medium|at_campaign)(=.*)?");
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private Addresses() {}

    /** Whether an input is meant as a web address. */
    public static boolean isWeb(String input) {
        return WEB.matcher(input).matches();
    }

    /** An address with what may not stand in one escaped: spaces, letters beyond ASCII. */
    static String escape(String url) {
        StringBuilder escaped = new StringBuilder(url.length());
        url.strip().codePoints().forEach(point -> {
            if (point < 128 && (Character.isLetterOrDigit(point) || ALLOWED.indexOf(point) >= 0)) {
                escaped.append((char) point);
            } else {
                for (byte unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append(String.format("%%%02X", unit & 0xff));
                }
            }
        });
        return escaped.toString();
    }

    /** A reference, such as a redirect's target, as seen from a page; unresolvable ones stay as they are. */
    public static String resolve(URI page, String reference) {
        try {
            return page.resolve(new URI(escape(reference))).toString();
        } catch (URISyntaxException malformed) {
            return reference;
        }
    }

    static URI withoutFragment(URI address) throws URISyntaxException {
        String text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : new URI(text.substring(0, hash));
    }

    /**
     * An address in the form in which two addresses of the same page are equal: scheme and host in lower case, no default
     * port, no fragment, no parameters that only track where a reader came from. What is no address stays as it is.
     */
    public static String canonical(String url) {
        try {
            URI address = withoutFragment(new URI(escape(url)));
            if (address.getHost() == null || address.getScheme() == null) {
                return url;
            }
            return site(address) + (address.getRawPath().isEmpty() ? "/" : address.getRawPath()) + query(address);
        } catch (URISyntaxException malformed) {
            return url;
        }
    }

    /** The host of an address without {@code www.}, or what was given where it is no address. */
    public static String host(String url) {
        try {
            String host = new URI(escape(url)).getHost();
            return host == null ? url : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException malformed) {
            return url;
        }
    }

    private static String site(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int port = address.getPort();
        boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }

    private static String query(URI address) {
        String query = address.getRawQuery();
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !TRACKING.matcher(parameter).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
