package org.sala.publishing.print;

import org.sala.publishing.CannotBeMadeException;

/** Somebody asked for a print that says too little or what does not go together. */
public class UnprintableOrderException extends CannotBeMadeException {

    UnprintableOrderException(String message) {
        super(message);
    }
}
