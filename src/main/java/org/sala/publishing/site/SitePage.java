package org.sala.publishing.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sala.values.Language;

/** One page of the web directory in one language; the choice of languages alone has none of its own. */
public sealed interface SitePage {

    Language language();

    /** The same page in another language. */
    SitePage in(Language other);

    /** Where it stands below the address of the directory, ready for a link: {@code km/help/shelter}. */
    String path();

    /** The first page, where a reader chooses the language; it speaks one of them meanwhile. */
    record Languages(Language language) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Start(other);
        }

        @Override
        public String path() {
            return "";
        }
    }

    record Start(Language language) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Start(other);
        }

        @Override
        public String path() {
            return language + "/";
        }
    }

    /** Everything that helps with one need. */
    record Help(Language language, String kind) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Help(other, kind);
        }

        @Override
        public String path() {
            return language + "/help/" + segment(kind);
        }
    }

    /** Everything in one area. */
    record Place(Language language, String area) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Place(other, area);
        }

        @Override
        public String path() {
            return language + "/places/" + segment(area);
        }
    }

    record Service(Language language, UUID id) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Service(other, id);
        }

        @Override
        public String path() {
            return language + "/services/" + id;
        }
    }

    record Chapter(Language language, String slug) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Chapter(other, slug);
        }

        @Override
        public String path() {
            return language + "/chapters/" + segment(slug);
        }
    }

    private static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
