package org.sala.web.team.services;

import java.util.List;
import org.sala.web.team.Option;

/** What can be chosen when something is recorded about a service; {@code on} is the day as typed, today at first. */
public record RecordChoices(List<Option> means, List<Option> results, List<Option> answers, List<Option> reasons, List<Option> kinds,
                     List<Option> areas, String on) {
}
