package org.sala.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** HSDS {@code service.status}; only an active service can reach readers. */
public enum ServiceStatus {
    ACTIVE, INACTIVE, DEFUNCT, TEMPORARILY_CLOSED;

    /** The word HSDS uses, with a space in the last one. */
    public String hsds() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<ServiceStatus> ofHsds(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values()).filter(status -> status.hsds().equals(word)).findFirst();
    }
}
