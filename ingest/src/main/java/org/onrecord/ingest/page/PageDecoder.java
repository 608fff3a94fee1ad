// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns a page's bytes into characters. Asked in this order: the byte order mark, the server's header, whether the bytes
 * are UTF-8, the page's own declaration, the look of the bytes. A one-byte character set that a header claims yields to
 * bytes that are valid UTF-8 beyond ASCII, which other text practically never is. What cannot be decoded becomes U+FFFD.
 */
final class PageDecoder {

    private static final int DECLARED_WITHIN = 4096;
    private static final int DETECTED_WITHIN = 1 << 16;

    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** Names that the web gives to a smaller character set than the one that its pages are written in. */
    private static final Map<String, String> WIDENED = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949",
            "shift_jis", "windows-31j");

    private PageDecoder() {}

    /** The characters of a page, without a byte order mark. */
    static String decode(byte[] bytes, @Nullable String header) {
        Charset charset = charsetOf(bytes, header);
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charsetOf(byte[] bytes, @Nullable String header) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset named = header == null ? null : named(header);
        if (named != null && !named.equals(StandardCharsets.UTF_8) && !isOneByte(named)) {
            return named;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (named != null) {
            return named;
        }
        Charset declared = declared(bytes);
        return declared != null ? declared : detected(bytes);
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return result.isUnderflow();
            }
            out.clear();
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        Charset charset = matcher.find() ? named(matcher.group(1)) : null;
        // a page whose declaration can be read byte by byte is not written in a set of wider units
        return charset != null && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_WITHIN));
        detector.dataEnd();
        Charset charset = detector.getDetectedCharset() == null ? null : named(detector.getDetectedCharset());
        return charset != null ? charset : Charset.forName("windows-1252");
    }

    private static @Nullable Charset named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(WIDENED.getOrDefault(lower, lower));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
