package org.sala.editions;

import java.util.UUID;

/** An edition was published or something in it was taken down; what is made from it has to be made (again). */
public record EditionPublished(UUID editionId) {
}
