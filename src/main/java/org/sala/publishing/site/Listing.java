package org.sala.publishing.site;

import java.util.List;

/** The results of one page, grouped: those of a kind of help by place, those of a place by kind of help. */
record Listing(Words heading, Words description, String pictogram, List<Group> groups) {

    record Group(Words name, String pictogram, List<ShownEntry> entries) {
    }
}
