package org.sala.values;

/**
 * Who a text or a fact may reach, from the narrowest to the widest: what may be printed and carried away, what may
 * stand on the open web, what practitioners may see, what stays with the team.
 */
public enum Audience {
    HANDOUT, PUBLIC, PARTNER, INTERNAL;

    /** Whether something marked with this audience may be shown to {@code reader}; what is internal never leaves. */
    public boolean allows(Audience reader) {
        return this != INTERNAL && reader != INTERNAL && ordinal() <= reader.ordinal();
    }

    /** The more guarded of two marks: a phone of an internal place is internal. */
    public Audience narrowedBy(Audience other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
