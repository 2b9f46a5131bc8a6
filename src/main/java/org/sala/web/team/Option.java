package org.sala.web.team;

/** One line of a choice in a form. */
public record Option(String value, String label, boolean chosen) {
}
