package org.sala.interchange;

import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Makes plain text of what a cell holds: no web page code, no signs that hide or turn text, no padding. */
final class PlainText {

    private static final PolicyFactory NOTHING_ALLOWED = new HtmlPolicyBuilder().toFactory();
    private static final Pattern HTML = Pattern.compile("<\\s*[/!]?[a-zA-Z][^>]*>|<!--|<\\s*script|&(#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]{2,8});");
    private static final Pattern ENDS_OF_BLOCKS = Pattern.compile("(?i)<\\s*br\\s*/?>|</\\s*(p|div|h[1-6]|tr|ul|ol|table)\\s*>");
    private static final Pattern LIST_ITEMS = Pattern.compile("(?i)<\\s*li[^>]*>");
    /** Control signs but tab and line end; marks that turn the direction of text; the byte order mark. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");
    private static final int MOST_LAYERS = 3;

    private PlainText() {
    }

    static boolean isHtml(String text) {
        return HTML.matcher(text).find();
    }

    /** Paragraphs and list items stay lines of their own. */
    static String of(String text) {
        String plain = text;
        // What was encoded twice comes to light only after the first round.
        for (int layer = 0; layer < MOST_LAYERS && isHtml(plain); layer++) {
            String lines = LIST_ITEMS.matcher(ENDS_OF_BLOCKS.matcher(plain).replaceAll("\n")).replaceAll("\n- ");
            plain = Encoding.decodeHtml(NOTHING_ALLOWED.sanitize(lines), false);
        }
        return HIDDEN.matcher(plain.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ')).replaceAll("")
                .replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    static String oneLine(String text) {
        return of(text).replaceAll("\\s+", " ");
    }
}
