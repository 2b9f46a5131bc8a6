package org.sala.publishing.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.values.Audience;

/** What an edition can be printed as. Its lower-case name stands on the command line and in file names. */
public enum PrintFormat {

    /** The whole directory as A5 pages. */
    BOOKLET(Audience.HANDOUT, true),

    /** The same as A4 pages in letters of 14 points and more. */
    BOOKLET_LARGE(Audience.HANDOUT, true),

    /** The A5 pages two by two on A4, in the order in which they lie after folding and stapling. */
    BOOKLET_IMPOSED(Audience.HANDOUT, true),

    /** The same with an outside that does not tell what is inside. */
    BOOKLET_DISCREET(Audience.HANDOUT, true),

    /** One A4 sheet that is folded and cut into a book of eight small pages. */
    POCKET(Audience.HANDOUT, true),

    /** Ten cards for the wallet on an A4 sheet. */
    CARD(Audience.HANDOUT, true),

    /** The same, saying nothing of what the numbers are for. */
    CARD_DISCREET(Audience.HANDOUT, true),

    /** A3 for the wall, with numbers to tear off. */
    POSTER(Audience.HANDOUT, true),

    /** The same on A4. */
    POSTER_A4(Audience.HANDOUT, true),

    /** A few picked entries on one or two A4 pages, for one person. */
    SHEET(Audience.HANDOUT, false),

    /** All entries as an A4 table, for those who refer people to them. */
    REFERRAL_LIST(Audience.PARTNER, true),

    /** What changed since an edition that was handed out, to be cut out and glued into its booklets. */
    SLIP(Audience.HANDOUT, false);

    private final Audience audience;
    private final boolean ofEveryEdition;

    PrintFormat(Audience audience, boolean ofEveryEdition) {
        this.audience = audience;
        this.ofEveryEdition = ofEveryEdition;
    }

    /** Whose content it holds. */
    public Audience audience() {
        return audience;
    }

    /** Made of each published edition in each language; the others are printed when somebody asks for one. */
    public boolean isOfEveryEdition() {
        return ofEveryEdition;
    }

    /** Whether somebody has to say of which entries. */
    public boolean isOfPickedEntries() {
        return this == SHEET;
    }

    /** Whether it tells what changed since an edition that was handed out. */
    public boolean isOfChanges() {
        return this == SLIP;
    }

    /** The name people type: {@code booklet}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PrintFormat> of(String written) {
        return Arrays.stream(values()).filter(format -> format.written().equals(written)).findFirst();
    }

    /** The formats that are made of each published edition. */
    public static Stream<PrintFormat> ofEveryEdition() {
        return Arrays.stream(values()).filter(PrintFormat::isOfEveryEdition);
    }

    /** All names, for messages that say what could have been typed. */
    public static String allWritten() {
        return Arrays.stream(values()).map(PrintFormat::written).collect(Collectors.joining(", "));
    }
}
