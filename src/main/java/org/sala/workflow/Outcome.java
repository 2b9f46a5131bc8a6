package org.sala.workflow;

import java.util.List;

/** What a condition found: nothing missing, or what is missing and where to mend it. */
public record Outcome(List<Missing> missing) {

    public static final Outcome MET = new Outcome(List.of());

    /**
     * Some things that are missing.
     *
     * @param count   how many
     * @param subject what they have in common, for example a language code; null where there is only one kind
     * @param page    the page that shows exactly these, relative to the directory's pages, for example {@code services?without=consent}
     */
    public record Missing(long count, String subject, String page) {
    }

    public Outcome {
        missing = List.copyOf(missing);
    }

    /** Met when nothing is missing. */
    public static Outcome missing(long count, String page) {
        return count == 0 ? MET : new Outcome(List.of(new Missing(count, null, page)));
    }

    /** Met when it holds; else one thing is missing. */
    public static Outcome of(boolean holds, String page) {
        return missing(holds ? 0 : 1, page);
    }

    public boolean isMet() {
        return missing.isEmpty();
    }
}
