package org.sala.publishing.site;

import java.util.List;

/** The first page in a language: numbers to call, kinds of help as tiles, places, chapters; {@code map} is null when there is none. */
record StartPage(List<Hotline> hotlines, List<Tile> tiles, List<PlaceLink> places, String map, List<ChapterLink> chapters) {

    /** A number for anybody in need, and the service that answers it. */
    record Hotline(Words service, Contact contact) {
    }

    /** A kind of help with its picture and how many services there are. */
    record Tile(Words name, String pictogram, String count, String href) {
    }

    record PlaceLink(Words name, int count, String href) {
    }

    record ChapterLink(Words title, String href) {
    }
}
