package org.sala.interchange;

import java.util.List;
import org.sala.values.Language;

/** A file nothing can be read from; says what is wrong with it and what to do. Nothing was written. */
public class UnusableFileException extends RuntimeException {

    private final transient Reason reason;
    private final transient List<String> parameters;

    UnusableFileException(Reason reason, String... parameters) {
        this(reason, null, parameters);
    }

    UnusableFileException(Reason reason, Throwable cause, String... parameters) {
        super(reason + " " + List.of(parameters), cause);
        this.reason = reason;
        this.parameters = List.of(parameters);
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence for the person who chose the file. */
    public String text(Language language) {
        return reason.text(language, parameters);
    }
}
