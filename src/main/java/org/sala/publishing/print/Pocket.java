package org.sala.publishing.print;

import java.util.List;
import org.sala.publishing.print.Handout.Number;

/**
 * A book of eight small pages: whom to call, who can help near by, and what the chapters of the directory say in short.
 *
 * @param front what stands outside: the handout itself, or one that tells nothing
 * @param area  null when the directory has none, or when the front must tell nothing
 */
record Pocket(Handout handout, Handout front, boolean discreet, Wordings area, Wordings publisher, List<Kind> kinds,
              List<ShortChapter> chapters, PocketTexts texts) {

    /** A kind of help with a few of its services. */
    record Kind(Wordings name, String pictogram, List<Near> services) {
    }

    /** A service, how to reach it, and in which part of the area. {@code address} only where there is no number. */
    record Near(Wordings name, Wordings area, Wordings alert, List<Number> numbers, Wordings address) {
    }

    /** The beginning of a chapter in one language: whole paragraphs and items. */
    record ShortChapter(Passage title, List<String> lines) {
    }

    /** What the book says of itself. */
    record PocketTexts(Wordings callForHelp, Wordings callHelp, Wordings whoCanHelp, Wordings more, Wordings stayingSafe,
                       List<Wordings> safe, Wordings stillRight, List<Wordings> check) {
    }
}
