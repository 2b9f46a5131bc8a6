package org.sala.workflow;

import java.util.UUID;

/** One walk through the stages: a directory and the number of the edition it is making. */
public record Cycle(UUID directoryId, int editionNumber) {
}
