package org.sala.publishing.site;

import java.util.UUID;

/** The site of an edition is stored, or its first pages are other ones now. */
record SiteMade(UUID editionId) {
}
