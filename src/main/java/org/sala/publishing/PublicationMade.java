package org.sala.publishing;

import java.util.UUID;
import org.sala.values.Language;

/** A file of an edition is ready to be given out. */
public record PublicationMade(UUID editionId, String format, Language language) {
}
