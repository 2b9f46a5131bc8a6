package org.sala.publishing.site;

import java.util.UUID;
import org.sala.values.Language;

/** One page of the web directory in one language; the choice of languages alone has none of its own. */
public sealed interface SitePage {

    /** The name of the first file of a folder, which web servers give for the folder itself. */
    String INDEX = "index.html";

    Language language();

    /** The same page in another language. */
    SitePage in(Language other);

    /** Its file below the folder of the site, as below the address of the directory: {@code km/help/shelter.html}. Needs no escaping. */
    String path();

    /** The first page, where a reader chooses the language; it speaks one of them meanwhile. */
    record Languages(Language language) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Start(other);
        }

        @Override
        public String path() {
            return INDEX;
        }
    }

    record Start(Language language) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Start(other);
        }

        @Override
        public String path() {
            return language.code() + "/" + INDEX;
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
            return language.code() + "/help/" + FileName.of(kind) + ".html";
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
            return language.code() + "/places/" + FileName.of(area) + ".html";
        }
    }

    /** Where help is, drawn. */
    record Map(Language language) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Map(other);
        }

        @Override
        public String path() {
            return language.code() + "/map.html";
        }
    }

    record Service(Language language, UUID id) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Service(other, id);
        }

        @Override
        public String path() {
            return language.code() + "/services/" + id + ".html";
        }
    }

    /** What somebody looks for; drawn when asked and never kept. {@code query} is the part of the address behind the question mark. */
    record Search(Language language, String query) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Search(other, query);
        }

        @Override
        public String path() {
            return language.code() + "/search" + (query.isEmpty() ? "" : "?" + query);
        }
    }

    record Chapter(Language language, String slug) implements SitePage {

        @Override
        public SitePage in(Language other) {
            return new Chapter(other, slug);
        }

        @Override
        public String path() {
            return language.code() + "/chapters/" + FileName.of(slug) + ".html";
        }
    }
}
