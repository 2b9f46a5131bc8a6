package org.sala.web.api;

import jakarta.ws.rs.core.Response.Status;

/** Why a question gets no answer, in a sentence for whoever asked. */
class Refusal extends RuntimeException {

    private final Status status;

    Refusal(Status status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    Status status() {
        return status;
    }
}
