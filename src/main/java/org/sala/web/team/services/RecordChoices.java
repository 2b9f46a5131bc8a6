package org.sala.web.team.services;

import java.time.LocalDate;
import java.util.List;
import org.sala.web.team.Option;
import org.sala.web.team.Pick;

/** What can be chosen when something is recorded about a service. */
record RecordChoices(List<Pick> means, List<Pick> results, List<Pick> answers, List<Pick> reasons, List<Option> kinds,
                     List<Option> areas, LocalDate today) {
}
