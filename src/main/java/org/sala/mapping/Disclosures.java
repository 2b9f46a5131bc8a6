package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;

/**
 * Finds texts of readers that repeat what is kept from them. Narrowing an edition leaves out records and fields; it
 * cannot see that a description says the address in words, and neither may whoever wrote it. What the team keeps for
 * itself may stand in no text; what is for partners only in texts for partners. A number or an address that also
 * stands openly in another record is open.
 */
@ApplicationScoped
public class Disclosures {

    private static final String FOR_PARTNERS = "howToRefer";
    /** What tells where a place is, with the audience of the place. */
    private static final List<String> WAYS_TO_A_PLACE = List.of("x.address1, l.audience from Address x join x.location l where x.address1 is not null",
            "x.directions, x.audience from Location x where x.directions is not null");
    /** The records with texts, up to whose audience counts for them. */
    private static final List<String> FOR_PARTNERS_ONLY = List.of("Service x where x", "RequiredDocument x where x.service",
            "CostOption x where x.service", "Location x where x", "Address x where x.location",
            "Accessibility x where x.location", "Phone x where x", "Chapter x where x");

    private final Texts texts;

    Disclosures(Texts texts) {
        this.texts = texts;
    }

    @Transactional
    public List<Disclosure> in(UUID directoryId) {
        Map<HiddenThing, Audience> kept = new LinkedHashMap<>();
        Set<String> open = new HashSet<>();
        phones(directoryId).forEach(phone -> sort(HiddenThing.number((String) phone[0]), audience(phone), kept, open));
        WAYS_TO_A_PLACE.forEach(from -> placed(directoryId, from).forEach(row -> wordings((LocalizedText) row[0])
                .forEach(line -> sort(HiddenThing.address(line), (Audience) row[1], kept, open))));
        kept.keySet().removeIf(thing -> open.contains(thing.letters()));
        return kept.isEmpty() ? List.of() : found(directoryId, kept);
    }

    private static void sort(Optional<HiddenThing> thing, Audience audience, Map<HiddenThing, Audience> kept, Set<String> open) {
        thing.ifPresent(found -> {
            if (audience == Audience.INTERNAL || audience == Audience.PARTNER) {
                kept.merge(found, audience, Audience::narrowedBy);
            } else {
                open.add(found.letters());
            }
        });
    }

    private List<Disclosure> found(UUID directoryId, Map<HiddenThing, Audience> kept) {
        Set<UUID> forPartners = recordsForPartners(directoryId);
        HiddenThings things = new HiddenThings(kept.keySet());
        List<Disclosure> found = new ArrayList<>();
        texts.each(directoryId, item -> {
            boolean partners = item.field().equals(FOR_PARTNERS) || forPartners.contains(item.id());
            item.text().texts().keySet().forEach(language -> things.in(item.text().in(language)).stream()
                    .filter(thing -> !partners || kept.get(thing) == Audience.INTERNAL)
                    .forEach(thing -> found.add(new Disclosure(item, language, thing.said()))));
        });
        return found;
    }

    /** The number, whether it is of staff, its audience and that of its place. */
    private static List<Object[]> phones(UUID directoryId) {
        return Service.getEntityManager().createQuery("select coalesce(p.dial, p.number), p.contact.id, p.audience, l.audience"
                + " from Phone p left join p.location l where p.directoryId = ?1", Object[].class).setParameter(1, directoryId).getResultList();
    }

    /** Phones of staff are never for readers; a phone reaches no further than its place. */
    private static Audience audience(Object[] phone) {
        if (phone[1] != null) {
            return Audience.INTERNAL;
        }
        Audience own = (Audience) phone[2];
        return phone[3] == null ? own : own.narrowedBy((Audience) phone[3]);
    }

    private static List<Object[]> placed(UUID directoryId, String from) {
        return Service.getEntityManager().createQuery("select " + from + " and x.directoryId = ?1", Object[].class)
                .setParameter(1, directoryId).getResultList();
    }

    private static Set<UUID> recordsForPartners(UUID directoryId) {
        Set<UUID> ids = new HashSet<>();
        FOR_PARTNERS_ONLY.forEach(from -> ids.addAll(Service.getEntityManager()
                .createQuery("select x.id from " + from + ".audience = ?2 and x.directoryId = ?1", UUID.class)
                .setParameter(1, directoryId).setParameter(2, Audience.PARTNER).getResultList()));
        return ids;
    }

    private static Stream<String> wordings(LocalizedText text) {
        return text.texts().keySet().stream().map(text::in);
    }
}
