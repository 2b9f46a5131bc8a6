package org.sala.publishing.print;

import java.util.List;
import java.util.Locale;
import org.sala.values.Language;

/**
 * What all small prints say: what they are, whom to call, and which edition they are of.
 *
 * @param name    of the directory, or what stands for it where nothing may tell
 * @param edition number, dates and code of the edition, as one line
 * @param foot    directory, edition, dates and code in few words of the first language, for the foot of small pages
 * @param web     the address of the directory without {@code https://}; null when it is nowhere or must not be told
 * @param draft   null when it is published
 * @param color   {@code #rrggbb}; null prints in black
 */
record Handout(Language language, String look, Wordings name, List<Number> numbers, Wordings edition, String foot, String code,
               String web, Wordings draft, String color) {

    /**
     * A number to dial.
     *
     * @param who  answers; null where that must not be told
     * @param more whether it is free and when it is answered; null when neither is known
     */
    record Number(String number, String extension, Wordings who, Wordings more) {

        private static final int ENDLESS = 18;
        private static final int LONG = 15;
        private static final int MIDDLING = 10;

        /** How large it may be set so that it stands on one line; beside an endless one there is no room for words. */
        public String size() {
            return number.length() > ENDLESS ? "endless" : number.length() > LONG ? "long" : number.length() > MIDDLING ? "middling" : "short";
        }
    }

    /** The classes of its pages: the script, and whether a second language takes room as well. */
    static String look(PrintOrder order) {
        return order.language().script().toLowerCase(Locale.ROOT) + (order.second().isPresent() ? " both" : "");
    }

    Handout withMost(int most) {
        return new Handout(language, look, name, numbers.stream().limit(most).toList(), edition, foot, code, web, draft, color);
    }
}
