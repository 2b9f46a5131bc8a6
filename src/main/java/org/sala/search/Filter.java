package org.sala.search;

import java.time.LocalDateTime;

/**
 * The few large choices beside the words. Each is null, or false, where nothing was chosen. An entry that does not say
 * for whom it is, is for everybody; one that does not say its hours, its price or its papers is left out where these
 * were asked for, for somebody in need must not stand before a closed door.
 *
 * @param kind     code of a kind of help
 * @param area     code of an area; entries in its parts count, and those that serve it or the whole it lies in
 * @param who      who needs help
 * @param language code of a language that must be spoken
 * @param openAt   the time in the place's zone at which it must be open
 */
public record Filter(String kind, String area, Who who, String language, LocalDateTime openAt, boolean free,
                     boolean noDocuments) {

    public static final Filter NONE = new Filter(null, null, null, null, null, false, false);

    /** Who needs help, as far as a choice can say. */
    public enum Who { WOMAN, MAN, OTHER, CHILD }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
