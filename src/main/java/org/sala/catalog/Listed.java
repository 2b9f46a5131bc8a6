package org.sala.catalog;

/** The one definition of which services are meant for readers, as a piece of JPQL over {@code s}. */
public final class Listed {

    /** Active, of an organization that may be listed, not refused by its provider, not excluded. */
    public static final String SERVICES = "s.status = org.sala.catalog.ServiceStatus.ACTIVE"
            + " and s.audience <> org.sala.values.Audience.INTERNAL"
            + " and s.organization.doNotListSince is null"
            + " and not exists (select 1 from Exclusion x where x.service = s and x.liftedOn is null)"
            + " and not exists (select 1 from Consent c where c.service = s and c.latest = true"
            + " and c.answer <> org.sala.catalog.Consent.Answer.GIVEN)";

    private Listed() {
    }
}
