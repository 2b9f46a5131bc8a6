package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.editions.EditionContent;

/**
 * Makes pages fit for a copy of the site, where our server does not answer: on any other web server, in a folder, in a
 * pocket. Sheets are printed nowhere there, and what is wrong is told at the web address of the directory or, where it
 * has none, on a page that says whom to tell.
 */
@ApplicationScoped
public class Copies implements SiteFiles {

    private static final String TOLD = "wrong.html";
    /** Pages that an earlier version has stored say less. */
    private static final Pattern WRONG = Pattern.compile("href=\"([0-9a-f-]{36}/wrong)\" data-served(=\"wrong\")?");
    private static final Pattern SHEET = Pattern.compile("<p><a [^>]*data-served>.*?</a></p>\n?", Pattern.DOTALL);

    private final Site site;

    Copies(Site site) {
        this.site = site;
    }

    @Override
    public List<SiteFile> of(EditionContent content) {
        return List.of();
    }

    @Override
    public List<SiteFile> ofACopy(EditionContent content) {
        boolean told = content.masthead().appearance().webAddress() == null && !content.masthead().draft();
        return !told ? List.of() : content.masthead().languages().stream().map(language ->
                SiteFile.text(language + "/" + TOLD, SiteFile.HTML, () -> site.wrongInACopy(content, language, Links.PLAIN))).toList();
    }

    /** The page at a path as it stands in a copy. */
    public static String adapted(String html, String path, EditionContent content) {
        String address = content.masthead().appearance().webAddress();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String heard = WRONG.matcher(html).replaceAll(link -> Matcher.quoteReplacement("href=\""
                + (address == null ? "../" + TOLD + "\"" : Jackets.escaped(address) + folder + link.group(1) + "\" rel=\"noreferrer noopener nofollow\"")));
        return SHEET.matcher(heard).replaceAll("");
    }

    static byte[] adapted(byte[] bytes, String path, String contentType, EditionContent content) {
        return !contentType.equals(SiteFile.HTML) ? bytes
                : adapted(new String(bytes, StandardCharsets.UTF_8), path, content).getBytes(StandardCharsets.UTF_8);
    }
}
