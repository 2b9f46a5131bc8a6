package org.sala.search;

/**
 * What of an entry a word stands in, from the weakest to the strongest. A set of fields is a number with one bit for
 * each; the number grows with the strongest field, so it also ranks.
 */
public enum Field {
    DESCRIPTION(1, Reason.DESCRIPTION),
    WHO_FOR(1.5f, Reason.WHO_FOR),
    LANGUAGE(2, Reason.LANGUAGE),
    PLACE(4, Reason.PLACE),
    ORGANIZATION(6, Reason.ORGANIZATION),
    /** Further kinds of help, after the first. */
    KIND_ALSO(7, Reason.KIND),
    KIND(12, Reason.KIND),
    NAME(16, Reason.NAME),
    PHONE(20, Reason.PHONE);

    private static final Field[] ALL = values();

    private final float weight;
    private final Reason reason;

    Field(float weight, Reason reason) {
        this.weight = weight;
        this.reason = reason;
    }

    /** How much a word in this field counts in the ranking. */
    public float weight() {
        return weight;
    }

    public Reason reason() {
        return reason;
    }

    public int bit() {
        return 1 << ordinal();
    }

    /** The strongest of a set of fields that is not empty. */
    public static Field strongest(int fields) {
        return ALL[31 - Integer.numberOfLeadingZeros(fields)];
    }
}
