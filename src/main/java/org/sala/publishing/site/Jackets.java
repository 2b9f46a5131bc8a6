package org.sala.publishing.site;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.values.Language;

/**
 * What stands around the page of an entry, drawn once for each language and cut where pages differ: at the id of the
 * entry, at its name in the title, at its facts. Drawing it for each entry again was half of the work of making a site.
 */
final class Jackets {

    /** No entry has this id. */
    private static final UUID ANY = new UUID(0x5a1a_0000_0000_4000L, 0x8000_0000_0000_0000L);
    private static final String ID = ANY.toString();
    /** Control characters stand in no text that was frozen. */
    private static final String HEADING = "\u0001heading\u0001";
    private static final String INSIDE = "\u0001inside\u0001";

    private final Map<Key, Jacket> drawn = new ConcurrentHashMap<>();

    /** {@code missing} are the languages that stood in for the reader's on the page, for the frame names them. */
    private record Key(Language language, Links links, boolean named, Set<Language> missing) {
    }

    /** The whole page of an entry. */
    String around(SitePage.Service page, String inside, Pages pages) {
        Words heading = pages.heading();
        Key key = new Key(page.language(), pages.links(), heading != null, pages.reading().missing());
        Jacket jacket = drawn.computeIfAbsent(key, wanted -> Jacket.cut(
                pages.jacket(new SitePage.Service(wanted.language(), ANY), wanted.named() ? HEADING : null, INSIDE, wanted.missing())));
        return jacket.around(page.id().toString(), heading == null ? "" : escaped(heading.text()), inside);
    }

    /** The drawn frame before and behind the facts. */
    private record Jacket(String before, String behind) {

        static Jacket cut(String html) {
            int at = html.indexOf(INSIDE);
            return new Jacket(html.substring(0, at), html.substring(at + INSIDE.length()));
        }

        String around(String id, String heading, String inside) {
            String first = before.replace(ID, id).replace(HEADING, heading);
            String last = behind.replace(ID, id);
            return new StringBuilder(first.length() + inside.length() + last.length()).append(first).append(inside).append(last).toString();
        }
    }

    /** Text as HTML, as templates write it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
