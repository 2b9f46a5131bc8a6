package org.sala.publishing.print;

import java.util.List;

/**
 * A poster with numbers to tear off.
 *
 * @param area    null when the directory has none
 * @param address of the directory on the web; null when it is not there
 * @param tab     what stands beside the number that somebody carries away; it tells nothing
 */
record Poster(Handout handout, PrintFormat format, Wordings area, List<Sign> kinds, String address, Handout tab, PosterTexts texts) {

    /** A kind of help with its picture. */
    record Sign(Wordings name, String pictogram) {
    }

    record PosterTexts(Wordings callForHelp, Wordings callHelp, Wordings kindsOfHelp, Wordings onTheWeb, Wordings takeANumber) {
    }
}
