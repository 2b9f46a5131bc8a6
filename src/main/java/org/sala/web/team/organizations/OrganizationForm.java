package org.sala.web.team.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sala.catalog.Contact;
import org.sala.catalog.ContactLine;
import org.sala.catalog.Organization;
import org.sala.catalog.Organizations;
import org.sala.catalog.Phones;
import org.sala.catalog.Writing;
import org.sala.web.team.Choices;
import org.sala.web.team.Kept;
import org.sala.web.team.Option;
import org.sala.web.team.PhoneRows;
import org.sala.web.team.Typed;

/** The form of an organization: what is kept as its values, and what was typed as a sheet. */
@ApplicationScoped
class OrganizationForm {

    static final List<String> TYPES = List.of("ngo", "government", "police", "hospital", "embassy", "international", "faith", "other");

    private static final int MOST = 40;

    private final PhoneRows phones;
    private final Choices choices;

    OrganizationForm(PhoneRows phones, Choices choices) {
        this.phones = phones;
        this.choices = choices;
    }

    /** One contact as a page shows it. */
    public record Row(String prefix, Typed form, List<PhoneRows.Row> phones) {

        public String value(String field) {
            return form.get(prefix + field);
        }

        public String field(String name) {
            return prefix + name;
        }
    }

    static Map<String, List<String>> fields(Organization organization) {
        Kept kept = new Kept();
        if (organization != null) {
            kept.put("version", organization.version).text("name", organization.name).text("alternateName", organization.alternateName)
                    .text("description", organization.description).put("type", organization.type).put("email", organization.email)
                    .put("website", organization.website).put("legalStatus", organization.legalStatus)
                    .put("yearIncorporated", organization.yearIncorporated).put("internalNote", organization.internalNote)
                    .yesNo("doNotList", organization.doNotListSince != null);
        }
        PhoneRows.keep(kept, "phone-", organization == null ? List.of() : Phones.of(organization), 1);
        List<Contact> contacts = organization == null ? List.of() : Organizations.contacts(organization);
        kept.put("contact-rows", contacts.size() + 1);
        for (int at = 0; at <= contacts.size(); at++) {
            keep(kept, "contact-" + at + "-", at < contacts.size() ? contacts.get(at) : null);
        }
        return kept.values();
    }

    private static void keep(Kept kept, String prefix, Contact contact) {
        if (contact != null) {
            kept.put(prefix + "id", contact.id).put(prefix + "name", contact.name).put(prefix + "title", contact.title)
                    .put(prefix + "department", contact.department).put(prefix + "email", contact.email);
        }
        PhoneRows.keep(kept, prefix + "phone-", contact == null ? List.of() : Phones.of(contact), 1);
    }

    List<Row> contacts(Typed form) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < count(form); at++) {
            String prefix = "contact-" + at + "-";
            rows.add(new Row(prefix, form, phones.rows(form, prefix + "phone-")));
        }
        return rows;
    }

    /** None, ours, and whatever a file brought in. */
    List<Option> types(Typed form) {
        List<String> types = Stream.concat(Stream.of(""), Stream.concat(TYPES.stream(), Stream.of(form.get("type")))).distinct().toList();
        return choices.words("organization", types, List.of(form.get("type")));
    }

    List<PhoneRows.Row> phones(Typed form) {
        return phones.rows(form, "phone-");
    }

    Organizations.Sheet read(Typed form, Writing by) {
        form.needed("name");
        String email = form.email("email");
        String website = form.url("website");
        Integer year = form.wholeNumber("yearIncorporated");
        List<ContactLine> contacts = new ArrayList<>();
        for (int at = 0; at < count(form); at++) {
            String prefix = "contact-" + at + "-";
            contacts.add(new ContactLine(form.id(prefix + "id"), form.text(prefix + "name"), form.text(prefix + "title"),
                    form.text(prefix + "department"), form.email(prefix + "email"), phones.read(form, prefix + "phone-")));
        }
        return new Organizations.Sheet(organization -> {
            organization.name = by.text(organization.name, form.text("name"));
            organization.alternateName = by.text(organization.alternateName, form.text("alternateName"));
            organization.description = by.text(organization.description, form.text("description"));
            // A type that came with a file and is none of ours is shown as it is, and stays unless another is chosen.
            organization.type = form.textOrNull("type");
            organization.email = email;
            organization.website = website;
            organization.legalStatus = form.textOrNull("legalStatus");
            organization.yearIncorporated = year;
            organization.internalNote = form.textOrNull("internalNote");
        }, form.get("doNotList").equals("yes"), phones.read(form, "phone-"), contacts);
    }

    private static int count(Typed form) {
        String rows = form.get("contact-rows");
        return rows.matches("[0-9]{1,2}") ? Math.min(MOST, Integer.parseInt(rows)) : 0;
    }
}
