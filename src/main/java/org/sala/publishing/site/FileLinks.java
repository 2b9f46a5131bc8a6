package org.sala.publishing.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sala.values.Ids;
import org.sala.values.Language;

/** Links between plain files, relative to the page they stand on, so that the folder works from anywhere. */
record FileLinks(Set<Language> booklets) implements Links {

    /** What every file system can hold as a name, also the one of a USB stick, which knows no capital letters. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9_-]{0,60}");

    @Override
    public String to(SitePage from, SitePage page) {
        return relative(from, file(page));
    }

    @Override
    public String asset(SitePage from, String file) {
        return relative(from, "assets/" + file);
    }

    @Override
    public Optional<String> booklet(SitePage from, Language language) {
        return booklets.contains(language) ? Optional.of(relative(from, bookletFile(language))) : Optional.empty();
    }

    static String bookletFile(Language language) {
        return language + "/booklet.pdf";
    }

    /** The file of a page below the folder of the site. */
    static String file(SitePage page) {
        return switch (page) {
            case SitePage.Languages languages -> "index.html";
            case SitePage.Start start -> start.language() + "/index.html";
            case SitePage.Help help -> help.language() + "/help/" + name(help.kind()) + ".html";
            case SitePage.Place place -> place.language() + "/places/" + name(place.area()) + ".html";
            case SitePage.Service service -> service.language() + "/services/" + service.id() + ".html";
            case SitePage.Chapter chapter -> chapter.language() + "/chapters/" + name(chapter.slug()) + ".html";
        };
    }

    private static String name(String code) {
        return PLAIN.matcher(code).matches() ? code : Ids.of("site", code).toString();
    }

    private static String relative(SitePage from, String file) {
        Path folder = Path.of("/", file(from)).getParent();
        return folder.relativize(Path.of("/", file)).toString().replace('\\', '/');
    }
}
