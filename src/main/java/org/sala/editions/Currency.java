package org.sala.editions;

import java.time.LocalDate;

/**
 * Whether a printed copy may still be used.
 *
 * @param number     of the edition the copy is of
 * @param newest     the edition readers have now; null when there is none
 * @param changes    how many entries of handouts are new, gone or different in the newest; 0 when it is the same edition
 * @param takenDown  how many entries of this edition must not be used any more; which ones is never told
 */
public record Currency(State state, int number, LocalDate published, LocalDate validUntil, Integer newest,
                       LocalDate newestPublished, int changes, int takenDown) {

    public enum State { CURRENT, REPLACED, ENDED, WITHDRAWN }
}
