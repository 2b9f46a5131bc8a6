package org.sala.mapping;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What an entry can lack, as pieces of JPQL over the service {@code s}: the conditions count with them and the list of
 * services filters with them, so that a number and the page it links to always agree. {@code :oldest} is the first day
 * whose verifications still count.
 */
public enum Missing {
    KIND("not exists (select 1 from Attribute a where a.linkId = s.id and a.linkType = 'kind-of-help')"),
    AREA("not exists (select 1 from ServiceArea r where r.service = s)"
            + " and not exists (select 1 from ServiceAtLocation p where p.service = s and p.location.areaCode is not null)"),
    /** No phone, e-mail or address that the readers of a handout may see. */
    WAY_TO_REACH("s.email is null"
            // Two questions, not one with "or": that could use no index, and looked at every phone for every service.
            + " and not exists (select 1 from Phone f where f.service = s"
            + " and f.audience = org.sala.values.Audience.HANDOUT and f.type not in ('fax', 'pager'))"
            + " and not exists (select 1 from Phone o where o.organization = s.organization"
            + " and o.audience = org.sala.values.Audience.HANDOUT and o.type not in ('fax', 'pager'))"
            + " and not exists (select 1 from ServiceAtLocation p where p.service = s"
            + " and p.location.audience = org.sala.values.Audience.HANDOUT)"),
    CONSENT("not exists (select 1 from Consent n where n.service = s and n.latest = true"
            + " and n.answer = org.sala.catalog.Consent.Answer.GIVEN)"),
    VERIFICATION("not exists (select 1 from Verification v where v.service = s and v.askedOn >= :oldest"
            + " and v.result <> org.sala.catalog.Verification.Result.UNREACHABLE)");

    private final String jpql;

    Missing(String jpql) {
        this.jpql = jpql;
    }

    public String jpql() {
        return jpql;
    }

    /** The name in addresses: {@code services?without=consent}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<Missing> ofCode(String code) {
        return java.util.Arrays.stream(values()).filter(missing -> missing.code().equals(code)).findFirst();
    }

    /** The parameters the piece takes. */
    public Map<String, Object> parameters(LocalDate oldest) {
        return this == VERIFICATION ? Map.of("oldest", oldest) : Map.of();
    }
}
