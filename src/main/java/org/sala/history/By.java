package org.sala.history;

import java.util.UUID;

/** Who changes something: the person, null for the program, and the file it is taken from, null when it is typed. */
public record By(UUID person, String file) {
}
