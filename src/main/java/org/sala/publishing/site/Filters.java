package org.sala.publishing.site;

import java.util.List;

/**
 * What a list can be narrowed by: a sentence with choices in it, in the order the language puts them, and some more
 * besides. Without a script nothing of it is shown.
 */
record Filters(List<Piece> sentence, Slot language) {

    /** A part of the sentence: words, or a choice. The other one is null. */
    record Piece(String text, Slot slot) {
    }

    /** A choice; with {@code leads} each of its options is the address of another list. */
    record Slot(String id, String label, boolean leads, List<Choice> choices) {
    }

    record Choice(String value, String text, boolean chosen) {
    }
}
