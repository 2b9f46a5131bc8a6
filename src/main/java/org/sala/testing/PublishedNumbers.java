package org.sala.testing;

import org.sala.catalog.Listed;

/** Which phones readers may see, as pieces of JPQL over the phone {@code f} with the directory as {@code ?1}. */
public final class PublishedNumbers {

    /** Not internal, not a fax, and of a listed service, of a place where one is, or of its organization. */
    public static final String JPQL = "f.directoryId = ?1 and f.audience <> org.sala.values.Audience.INTERNAL"
            + " and f.type not in ('fax', 'pager') and f.contact is null"
            + " and (f.service in (select s from Service s where s.directoryId = ?1 and " + Listed.SERVICES + ")"
            + " or f.location in (select p.location from ServiceAtLocation p join p.service s where s.directoryId = ?1"
            + " and p.location.audience <> org.sala.values.Audience.INTERNAL and " + Listed.SERVICES + ")"
            + " or f.organization in (select s.organization from Service s where s.directoryId = ?1 and " + Listed.SERVICES
            + "))";

    /** {@code t} is the last word on the number as it is written now, in the edition {@code ?2}. */
    static final String LAST_CALL = "t.phoneId = f.id and t.number = f.number and t.editionNumber = ?2"
            + " and not exists (select 1 from TestCall later where later.phoneId = t.phoneId and later.number = t.number"
            + " and later.editionNumber = ?2 and (later.calledOn > t.calledOn"
            + " or (later.calledOn = t.calledOn and later.id > t.id)))";

    /** The last call of the number reached the right place. */
    static final String PASSED = "exists (select 1 from TestCall t where " + LAST_CALL
            + " and t.result = org.sala.testing.TestCall.Result.PASSED)";

    private PublishedNumbers() {
    }
}
