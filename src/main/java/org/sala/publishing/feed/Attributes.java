package org.sala.publishing.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.HowToGet;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.WhoFor;
import org.sala.publishing.feed.HsdsObjects.Attribute;
import org.sala.values.Ids;

/**
 * Facts for which HSDS has no field of their own, as attributes: values told by their {@code link_type}, in the codes that
 * {@code docs/hsds-profile.md} lists.
 */
final class Attributes {

    private final UUID owner;
    private final List<Attribute> found = new ArrayList<>();

    private Attributes(UUID owner) {
        this.owner = owner;
    }

    static List<Attribute> of(Entry entry) {
        Attributes attributes = new Attributes(entry.id());
        attributes.set("phase", entry.phases().stream().map(phase -> phase.name().toLowerCase(Locale.ROOT)).toList());
        attributes.fact("trafficking-specific", entry.traffickingSpecific());
        if (entry.whoFor() != null) {
            attributes.whoFor(entry.whoFor());
        }
        if (entry.howToGet() != null) {
            attributes.howToGet(entry.howToGet());
        }
        return attributes.found;
    }

    private void whoFor(WhoFor who) {
        set("sex", who.sexes());
        set("nationality", who.nationalities());
        set("exploitation", who.exploitation());
        fact("dependants", who.dependants());
        fact("disability", who.disability());
    }

    private void howToGet(HowToGet how) {
        fact("identity-document-required", how.identityDocumentRequired());
        fact("police-report-required", how.policeReportRequired());
    }

    static List<Attribute> of(UUID id, Phone phone) {
        Attributes attributes = new Attributes(id);
        attributes.set("channel", phone.channels());
        attributes.flag("hotline", phone.hotline());
        attributes.flag("toll-free", phone.tollFree());
        attributes.flag("round-the-clock", phone.roundTheClock());
        if (Phones.extension(phone) == null) {
            attributes.value("extension", phone.extension());
        }
        return attributes.found;
    }

    static List<Attribute> ofArea(UUID id, String code) {
        Attributes attributes = new Attributes(id);
        attributes.value("area-code", code);
        return attributes.found;
    }

    private void set(String type, Collection<String> values) {
        Set<String> sorted = new TreeSet<>(values);
        sorted.forEach(value -> value(type, value));
    }

    private void fact(String type, Boolean known) {
        value(type, known == null ? null : known.toString());
    }

    private void flag(String type, boolean set) {
        value(type, set ? "true" : null);
    }

    private void value(String type, String value) {
        if (value != null && !value.isBlank()) {
            found.add(new Attribute(Ids.of(owner.toString(), "attribute", type, value), type, value, null));
        }
    }
}
