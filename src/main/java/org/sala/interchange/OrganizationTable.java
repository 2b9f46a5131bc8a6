package org.sala.interchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.sala.catalog.Contact;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.PhoneNumber;

/** The sheet {@code organizations}. Its {@code contact_…} columns are the person we talk to, for the team only. */
final class OrganizationTable extends Table<Organization> {

    static final String NAME = "organizations";

    private static final Set<String> TYPES = Set.of("ngo", "government", "police", "hospital", "embassy", "international", "faith", "other");

    OrganizationTable(Intake intake) {
        super(intake, Organization.class, NAME);
    }

    @Override
    List<Binding<Organization, ?>> bindings() {
        var language = intake().language();
        return List.of(
                Binding.text("name", Kinds.line(), language, o -> o.name, (o, text) -> o.name = text),
                Binding.text("alternate_name", Kinds.line(), language, o -> o.alternateName, (o, text) -> o.alternateName = text),
                Binding.text("description", Kinds.text(), language, o -> o.description, (o, text) -> o.description = text),
                Binding.of("type", Kinds.word(TYPES, null), o -> o.type, (o, type) -> o.type = type),
                Binding.of("email", Kinds.email(), o -> o.email, (o, email) -> o.email = email),
                Binding.of("website", Kinds.website(), o -> o.website, (o, website) -> o.website = website),
                contact("contact_name", contact -> contact.name, (contact, name) -> contact.name = name),
                contact("contact_title", contact -> contact.title, (contact, title) -> contact.title = title),
                Binding.plain("contact_phone", Kinds.line(), this::contactPhone, this::setContactPhone),
                contact("contact_email", contact -> contact.email, (contact, email) -> contact.email = email),
                Binding.plain("internal_note", Kinds.text(), o -> o.internalNote, (o, note) -> o.internalNote = note));
    }

    @Override
    List<String> required() {
        return List.of("name");
    }

    @Override
    Organization make(Draft draft) {
        Organization organization = new Organization(draft.id(), intake().facts().directory().id);
        organization.source = intake().facts().source();
        organization.sourceKey = key(draft.item());
        return organization;
    }

    private Binding<Organization, String> contact(String column, Function<Contact, String> get, BiConsumer<Contact, String> set) {
        return Binding.plain(column, Kinds.line(), organization -> contacts(organization).stream().findFirst().map(get).orElse(null),
                (organization, value) -> set.accept(contactOf(organization), value));
    }

    private List<Contact> contacts(Organization organization) {
        return intake().store().of(Contact.class, organization.id);
    }

    private Contact contactOf(Organization organization) {
        return contacts(organization).stream().findFirst().orElseGet(() -> {
            Contact contact = new Contact(Ids.of(organization.id.toString(), "contact"), organization.directoryId);
            contact.organization = organization;
            intake().store().add(contact);
            return contact;
        });
    }

    private String contactPhone(Organization organization) {
        return contacts(organization).stream().findFirst()
                .flatMap(contact -> intake().store().of(Phone.class, contact.id).stream().findFirst())
                .map(phone -> phone.number).orElse(null);
    }

    private void setContactPhone(Organization organization, String written) {
        Contact contact = contactOf(organization);
        List<Phone> present = intake().store().of(Phone.class, contact.id);
        if (written == null) {
            present.forEach(intake().store()::remove);
            return;
        }
        Phone phone = present.stream().findFirst().orElseGet(() -> contactPhone(contact));
        phone.setNumber(PhoneNumber.parse(Objects.requireNonNull(written), intake().facts().country()));
    }

    private Phone contactPhone(Contact contact) {
        UUID id = Ids.of(contact.id.toString(), "phone");
        Phone phone = new Phone(id, contact.directoryId);
        phone.contact = contact;
        phone.audience = Audience.INTERNAL;
        intake().store().add(phone);
        return phone;
    }
}
