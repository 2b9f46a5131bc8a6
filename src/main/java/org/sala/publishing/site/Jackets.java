package org.sala.publishing.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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
        return jacket(page, pages).around(page.id().toString(), heading == null ? "" : escaped(heading.text()), inside);
    }

    /** The same for whoever packs it. */
    Opened opened(SitePage.Service page, String inside, Pages pages) {
        Jacket jacket = jacket(page, pages);
        byte[] bytes = jacket.opening().map(opening -> opening.page(page.id(), inside + jacket.end(page.id().toString())))
                .orElseGet(() -> around(page, inside, pages).getBytes(StandardCharsets.UTF_8));
        return new Opened(bytes, jacket.opening());
    }

    private Jacket jacket(SitePage.Service page, Pages pages) {
        Key key = new Key(page.language(), pages.links(), pages.heading() != null, pages.reading().missing());
        return drawn.computeIfAbsent(key, wanted -> Jacket.cut(
                pages.jacket(new SitePage.Service(wanted.language(), ANY), wanted.named() ? HEADING : null, INSIDE, wanted.missing())));
    }

    /** The drawn frame before and behind the facts; an opening only where no heading stands in the title. */
    private record Jacket(String before, String behind, Optional<Opening> opening) {

        static Jacket cut(String html) {
            int at = html.indexOf(INSIDE);
            String before = html.substring(0, at);
            return new Jacket(before, html.substring(at + INSIDE.length()), before.contains(HEADING) ? Optional.empty() : Opening.of(before, ID));
        }

        String around(String id, String heading, String inside) {
            String first = before.replace(ID, id).replace(HEADING, heading);
            return first + inside + end(id);
        }

        String end(String id) {
            return behind.replace(ID, id);
        }
    }

    /** Text as HTML, as templates write it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
