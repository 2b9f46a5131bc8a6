package org.sala.history;

import java.util.UUID;

/** Something whose changes are kept. */
public interface Recorded {
    UUID recordId();

    UUID recordDirectoryId();
}
