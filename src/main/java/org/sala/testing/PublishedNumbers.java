package org.sala.testing;

import org.sala.catalog.Listed;

/** Which phones readers may see, as a piece of JPQL over the phone {@code f} with the directory as {@code ?1}. */
public final class PublishedNumbers {

    /** Not internal, not a fax, and of a listed service, of a place where one is, or of its organization. */
    public static final String JPQL = "f.directoryId = ?1 and f.audience <> org.sala.values.Audience.INTERNAL"
            + " and f.type not in ('fax', 'pager') and f.contact is null"
            + " and (f.service in (select s from Service s where s.directoryId = ?1 and " + Listed.SERVICES + ")"
            + " or f.location in (select p.location from ServiceAtLocation p join p.service s where s.directoryId = ?1"
            + " and p.location.audience <> org.sala.values.Audience.INTERNAL and " + Listed.SERVICES + ")"
            + " or f.organization in (select s.organization from Service s where s.directoryId = ?1 and " + Listed.SERVICES
            + "))";

    private PublishedNumbers() {
    }
}
