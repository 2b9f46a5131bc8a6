package org.sala.publishing.site;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.values.Language;

/** Reads which page stands at an address below that of the directory. */
public final class PageAddress {

    private static final Pattern PAGE = Pattern.compile("([a-z]{2,3})/(?:index|(map)|(help|places|chapters|services)/([^/]+))\\.html");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PageAddress() {
    }

    /** The page whose {@link SitePage#path() path} this is; empty when the edition can have none there. */
    public static Optional<SitePage> page(EditionContent content, String path) {
        if (path.equals(SitePage.INDEX)) {
            return Optional.of(new SitePage.Languages(content.masthead().languages().getFirst()));
        }
        Matcher parts = PAGE.matcher(path);
        return parts.matches() ? content.masthead().languages().stream().filter(language -> language.code().equals(parts.group(1)))
                .findFirst().flatMap(language -> page(content, language, parts.group(2) == null ? parts.group(3) : parts.group(2), parts.group(4))) : Optional.empty();
    }

    private static Optional<SitePage> page(EditionContent content, Language language, String shelf, String name) {
        return switch (shelf) {
            case null -> Optional.of(new SitePage.Start(language));
            case "map" -> Optional.of(new SitePage.Map(language));
            case "help" -> named(content.kinds().stream(), EditionContent.KindOfHelp::code, name).map(code -> new SitePage.Help(language, code));
            case "places" -> named(content.areas().stream(), EditionContent.Area::code, name).map(code -> new SitePage.Place(language, code));
            case "chapters" -> named(content.chapters().stream(), EditionContent.Chapter::slug, name).map(slug -> new SitePage.Chapter(language, slug));
            default -> ID.matcher(name).matches() ? Optional.of(new SitePage.Service(language, UUID.fromString(name))) : Optional.empty();
        };
    }

    /** By the code itself too, as addresses were written before pages were files. */
    private static <T> Optional<String> named(Stream<T> things, Function<T, String> code, String name) {
        return things.map(code).filter(one -> one.equals(name) || FileName.of(one).equals(name)).findFirst();
    }
}
