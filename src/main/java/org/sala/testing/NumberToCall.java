package org.sala.testing;

import java.util.List;
import java.util.UUID;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.values.LocalizedText;

/**
 * A number readers may see: what it should reach, and the last call of this cycle.
 *
 * @param entries the services a reader would call it for; those of a place or an organization are not told one by one
 * @param last    null when nobody called yet; it may be of the number as it was written before
 */
public record NumberToCall(Phone phone, List<Service> entries, TestCall last) {

    private static final int FEW = 3;

    /** Whether it was written otherwise when it was last called, so that the call does not count any more. */
    public boolean isChanged() {
        return last != null && !last.number.equals(phone.number);
    }

    public boolean isPassed() {
        return last != null && !isChanged() && last.result == TestCall.Result.PASSED;
    }

    public UUID id() {
        return phone.id;
    }

    /** The organization that should answer; null when the place belongs to nobody. */
    public Organization organization() {
        if (phone.service != null) {
            return phone.service.organization;
        }
        if (phone.organization != null) {
            return phone.organization;
        }
        return phone.location.organization;
    }

    public LocalizedText placeName() {
        return phone.location == null ? LocalizedText.EMPTY : phone.location.name;
    }

    /** The first few entries, for a list that stays readable. */
    public List<Service> shownEntries() {
        return entries.stream().limit(FEW).toList();
    }

    public int furtherEntries() {
        return Math.max(0, entries.size() - FEW);
    }
}
