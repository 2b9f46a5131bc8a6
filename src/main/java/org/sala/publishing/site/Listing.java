package org.sala.publishing.site;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * The results of one page, grouped: those of a kind of help by place, those of a place by kind of help.
 *
 * @param crumbs the larger areas a place lies in, the largest first
 * @param parts  the smaller areas in it that something helps in
 * @param rest   how many services stand only in the lists of those, in a sentence; null when all are here
 */
record Listing(Words heading, Words description, String pictogram, List<StartPage.PlaceLink> crumbs,
               List<StartPage.PlaceLink> parts, String rest, Filters filters, List<Group> groups) {

    /** Results under one heading; {@code anchor} is its id on the page. */
    record Group(String anchor, Words name, String pictogram, List<Result> results) {

        public int count() {
            return results.size();
        }
    }

    /** A service in a list as it is drawn, with what the page can narrow by. */
    record Result(RawString drawn, Traits traits) {
    }

    /** How many services there are; one that stands under two headings counts once. */
    public int count() {
        return (int) groups.stream().flatMap(group -> group.results().stream()).map(result -> result.traits().id()).distinct().count();
    }
}
