package org.sala.publishing.upload;

/** A store cannot be used; the message says why and what to do, for the person who asked. */
public class StoreTroubleException extends RuntimeException {

    StoreTroubleException(String message, Throwable cause) {
        super(message, cause);
    }
}
