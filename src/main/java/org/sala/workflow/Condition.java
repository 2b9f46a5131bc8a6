package org.sala.workflow;

/**
 * Something that must be true before a gate opens. A condition is a small bean in the package of its step; the
 * method names it. It looks at the data in one or two queries each time and remembers nothing.
 */
public interface Condition {

    /** The name used in the method and in the {@code conditions} message bundle, for example {@code everyEntryHasConsent}. */
    String name();

    /** Looks now. {@code threshold} is what the method or the organization set for it, 0 where it takes none. */
    Outcome check(Cycle cycle, int threshold);
}
