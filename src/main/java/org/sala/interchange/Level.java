package org.sala.interchange;

/** How much a remark of an import matters. */
public enum Level {
    /** The row was not taken in. */
    REJECTED,
    /** The row was taken in, but a value of it was left out or kept as it was. */
    WARNING,
    /** Worth knowing; nothing was lost. */
    NOTE
}
