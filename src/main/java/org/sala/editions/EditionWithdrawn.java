package org.sala.editions;

import java.util.UUID;

/** An edition was taken away from readers as a whole; nothing more is to be made or given out from it. */
public record EditionWithdrawn(UUID editionId) {
}
