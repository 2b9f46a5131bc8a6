package org.sala.interchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sala.catalog.Location;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.values.Audience;
import org.sala.values.PhoneNumber;

/** The sheet {@code phones}: numbers of services, places and organizations. */
final class PhoneTable extends Table<Phone> {

    static final String NAME = "phones";

    private static final Set<String> TYPES = Set.of("voice", "text", "fax", "cell", "video", "pager", "textphone");
    private static final Set<String> CHANNELS = Set.of("whatsapp", "line", "telegram", "viber", "messenger");

    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d{1,4})");

    PhoneTable(Intake intake) {
        super(intake, Phone.class, NAME);
    }

    @Override
    List<Binding<Phone, ?>> bindings() {
        return List.of(
                Binding.of("service", reference(Service.class, ServiceTable.NAME), p -> idOf(p.service),
                        (p, id) -> p.service = id == null ? null : intake().store().find(Service.class, id)),
                Binding.of("location", reference(Location.class, LocationTable.NAME), p -> idOf(p.location),
                        (p, id) -> p.location = id == null ? null : intake().store().find(Location.class, id)),
                Binding.of("organization", reference(Organization.class, OrganizationTable.NAME), p -> idOf(p.organization),
                        (p, id) -> p.organization = id == null ? null : intake().store().find(Organization.class, id)),
                Binding.of("number", number(), p -> new PhoneNumber(p.number == null ? "" : p.number, p.dial, p.extension), this::setNumber),
                Binding.plain("extension", Kinds.line(), p -> p.extension, (p, extension) -> p.extension = extension),
                Binding.of("type", Kinds.word(TYPES, "voice"), p -> p.type, (p, type) -> p.type = type),
                Binding.text("description", Kinds.line(), intake().language(), p -> p.description, (p, text) -> p.description = text),
                Binding.of("channels", Kinds.codes(CHANNELS, Map.of("facebook", "messenger", "facebook messenger", "messenger")),
                        p -> p.channels, (p, channels) -> p.channels = channels),
                Binding.of("hotline", Kinds.yesNo(false), p -> p.hotline, (p, yes) -> p.hotline = yes),
                Binding.of("toll_free", Kinds.yesNo(false), p -> p.tollFree, (p, yes) -> p.tollFree = yes),
                Binding.of("round_the_clock", Kinds.yesNo(false), p -> p.roundTheClock, (p, yes) -> p.roundTheClock = yes),
                Binding.of("safe_to_call_back", Kinds.yesNo(null), p -> p.safeToCallBack, (p, yes) -> p.safeToCallBack = yes),
                Binding.of("audience", LocationTable.audience(Audience.HANDOUT), p -> p.audience, (p, audience) -> p.audience = audience));
    }

    private Kind<PhoneNumber> number() {
        return new Kind<>((text, at) -> {
            PhoneNumber number = PhoneNumber.parse(PlainText.oneLine(text), intake().facts().country());
            if (!number.isReadable()) {
                at.warn(Reason.PHONE_UNREADABLE);
            }
            return number;
        }, PhoneNumber::written, null);
    }

    /** The extension that stands in the number counts unless a column of its own says otherwise. */
    private void setNumber(Phone phone, PhoneNumber number) {
        String extension = phone.extension;
        phone.setNumber(number);
        phone.extension = number.extension() == null ? extension : number.extension();
    }

    @Override
    List<String> required() {
        return List.of("number");
    }

    @Override
    void check(Item item, Map<String, Object> values) {
        if (!item.isRejected() && Stream.of("service", "location", "organization").filter(owner -> values.get(owner) != null).count() != 1) {
            new At(intake().report(), item, "service").reject(Reason.NO_OWNER);
        }
    }

    /** A number at the end of the key ({@code ph-office-2}) ends the id too, for numbers are shown in the order of their ids. */
    @Override
    UUID id(Item item) {
        Matcher numbered = NUMBERED.matcher(key(item));
        if (!numbered.matches() || intake().store().find(Phone.class, super.id(item)) != null) {
            return super.id(item);
        }
        UUID base = intake().id(Phone.class, NAME, numbered.group(1));
        return new UUID(base.getMostSignificantBits(), base.getLeastSignificantBits() & ~0xFFFFL | Long.parseLong(numbered.group(2)));
    }

    @Override
    Phone make(Draft draft) {
        return new Phone(draft.id(), intake().facts().directory().id);
    }
}
