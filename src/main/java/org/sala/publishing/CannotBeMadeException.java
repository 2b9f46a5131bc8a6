package org.sala.publishing;

/** Something in the content keeps a file from being made. The message says to the team what it is, where, and what to do. */
public abstract class CannotBeMadeException extends RuntimeException {

    protected CannotBeMadeException(String message) {
        super(message);
    }
}
