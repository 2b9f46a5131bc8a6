package org.sala.publishing.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sala.values.Language;

/**
 * Where the links of a page lead: to the files beside it, relative to the page they stand on. So the same bytes work
 * from our server and any other, from a folder and from a USB stick.
 *
 * @param base     null; for a page without an address of its own, that of the directory with a slash at its end
 * @param booklets the languages in which a booklet can be had
 * @param others   the names of the other forms that can be had, such as {@code pocket}, for each language
 * @param printing whether who serves the pages also prints sheets of picked entries; a folder of files cannot
 */
public record Links(String base, Set<Language> booklets, Map<Language, List<String>> others, boolean printing) {

    /** Links of a site without any booklet. */
    public static final Links PLAIN = new Links(Set.of());

    public Links {
        booklets = Set.copyOf(booklets);
        others = Map.copyOf(others);
    }

    public Links(Set<Language> booklets) {
        this(null, booklets, Map.of(), false);
    }

    /** The same for a site that prints sheets and holds other forms than booklets, too. */
    public Links withPrinting(Map<Language, List<String>> forms) {
        return new Links(base, booklets, forms, true);
    }

    /** Links of a page that may stand anywhere, because it says that nothing is there: {@code /d/battambang/}. */
    public static Links from(String base) {
        return new Links(base, Set.of(), Map.of(), false);
    }

    String to(SitePage from, SitePage page) {
        return way(from, page.path());
    }

    /** A file of the looks, named as below {@code assets/}. */
    String asset(SitePage from, String file) {
        return way(from, Assets.path(file));
    }

    /** The booklet to print in a language, where there is one. */
    Optional<String> booklet(SitePage from, Language language) {
        return booklets.contains(language) ? Optional.of(way(from, bookletPath(language))) : Optional.empty();
    }

    /** Where each other form can be had in a language, by its name. */
    Map<String, String> others(SitePage from, Language language) {
        Map<String, String> ways = new LinkedHashMap<>();
        others.getOrDefault(language, List.of()).forEach(form -> ways.put(form, way(from, language + "/" + form + ".pdf")));
        return ways;
    }

    /** Where sheets are printed, of what the query says. */
    Optional<String> sheet(SitePage from, String query) {
        return printing ? Optional.of(way(from, from.language() + "/sheet") + "?" + query) : Optional.empty();
    }

    /** Where the booklet stands below the folder of the site. */
    static String bookletPath(Language language) {
        return language.code() + "/booklet.pdf";
    }

    private String way(SitePage from, String path) {
        return base == null ? relative(from.path(), path) : base + path;
    }

    /** From one file to another, without the folders they share. */
    static String relative(String from, String to) {
        int shared = 0;
        for (int at = 0; at < Math.min(from.length(), to.length()) && from.charAt(at) == to.charAt(at); at++) {
            if (from.charAt(at) == '/') {
                shared = at + 1;
            }
        }
        StringBuilder way = new StringBuilder();
        for (int at = from.indexOf('/', shared); at >= 0; at = from.indexOf('/', at + 1)) {
            way.append("../");
        }
        return way.append(to, shared, to.length()).toString();
    }
}
