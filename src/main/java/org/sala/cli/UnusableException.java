package org.sala.cli;

/** What was typed cannot be used; the message says what is wrong and what to do. */
class UnusableException extends RuntimeException {

    UnusableException(String message) {
        super(message);
    }
}
