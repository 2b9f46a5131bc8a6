package org.sala.search;

/**
 * In which fields of an entry a word stands and how much of the name it is, packed into one number that grows with its
 * worth: from below, one bit for each field but the name and the phone, three bits for the share of the name (7: it is
 * the whole name; 0: a small part), then the bits of name and phone. Lucene keeps it in the place of a frequency.
 */
public final class Rank {

    static final int LARGEST_SHARE = 7;

    private static final int BELOW_NAME = Field.NAME.ordinal();
    private static final int WEAK = (1 << BELOW_NAME) - 1;
    private static final int SHARE_BITS = 3;
    /** The best there can be; Lucene also asks for what is better still. */
    private static final int BEST = of((Field.PHONE.bit() << 1) - 1, LARGEST_SHARE);
    private static final float PER_FIELD = 0.001f;
    static final float PER_SHARE = 0.4f;

    /** Every match of every question is weighed, so no arithmetic is done for it. */
    private static final float[] WEIGHTS = new float[BEST + 1];

    static {
        for (int rank = 1; rank <= BEST; rank++) {
            int share = rank >> BELOW_NAME & LARGEST_SHARE;
            WEIGHTS[rank] = fields(rank) == 0 ? 0 : Field.strongest(fields(rank)).weight() + PER_SHARE * share + PER_FIELD * (rank & WEAK);
        }
    }

    private Rank() {
    }

    static int of(int fields, int share) {
        int strong = fields >> BELOW_NAME;
        return ((strong << SHARE_BITS | (strong == 0 ? 0 : share)) << BELOW_NAME) | fields & WEAK;
    }

    /** The bits of the fields ({@link Field#bit()}). */
    public static int fields(int rank) {
        return rank >> BELOW_NAME + SHARE_BITS << BELOW_NAME | rank & WEAK;
    }

    /** What one word adds to the score of an entry, before how well and how seldom it matches is counted in. */
    public static float weight(int rank) {
        return WEIGHTS[Math.min(rank, BEST)];
    }
}
