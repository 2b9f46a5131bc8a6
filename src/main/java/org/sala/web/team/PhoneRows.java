package org.sala.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sala.catalog.Phone;
import org.sala.catalog.PhoneLine;
import org.sala.values.Audience;
import org.sala.values.Codes;
import org.sala.values.PhoneNumber;

/** Numbers as rows of a form: those there are and some empty ones, so that no script is needed to add one. */
@ApplicationScoped
public class PhoneRows {

    private static final List<String> TYPES = List.of("voice", "cell", "text", "fax", "video", "pager", "textphone");
    private static final List<String> CHANNELS = List.of("whatsapp", "line", "telegram", "viber", "messenger");
    private static final int MOST = 60;

    private final Choices choices;
    private final Visit visit;

    PhoneRows(Choices choices, Visit visit) {
        this.choices = choices;
        this.visit = visit;
    }

    /**
     * One row as a page shows it; fields are named by {@code prefix}. {@code dial} says how the number was read,
     * {@code unreadable} that it could not be.
     */
    public record Row(String prefix, Typed form, List<Option> types, List<Option> channels, List<Option> callBack,
                      List<Option> audiences, String dial, boolean unreadable) {

        public String value(String field) {
            return form.get(prefix + field);
        }

        public boolean isOn(String field) {
            return form.get(prefix + field).equals("yes");
        }
    }

    /** Puts phones into a form, with {@code extra} empty rows after them. */
    public static void keep(Kept kept, String group, List<Phone> phones, int extra) {
        kept.put(group + "rows", phones.size() + extra);
        for (int at = 0; at < phones.size() + extra; at++) {
            String prefix = group + at + "-";
            if (at < phones.size()) {
                keep(kept, prefix, phones.get(at));
            } else {
                kept.put(prefix + "type", "voice").put(prefix + "audience", Audience.HANDOUT);
            }
        }
    }

    private static void keep(Kept kept, String prefix, Phone phone) {
        kept.put(prefix + "id", phone.id).put(prefix + "number", phone.number).put(prefix + "extension", phone.extension)
                .put(prefix + "type", phone.type).text(prefix + "description", phone.description)
                .all(prefix + "channels", phone.channels.set()).yesNo(prefix + "hotline", phone.hotline)
                .yesNo(prefix + "tollFree", phone.tollFree).yesNo(prefix + "roundTheClock", phone.roundTheClock)
                .yesNo(prefix + "safe", phone.safeToCallBack).put(prefix + "audience", phone.audience);
    }

    public List<Row> rows(Typed form, String group) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < count(form, group); at++) {
            rows.add(row(form, group + at + "-"));
        }
        return rows;
    }

    private Row row(Typed form, String prefix) {
        boolean empty = !form.has(prefix + "number");
        PhoneNumber read = empty ? null : PhoneNumber.parse(form.get(prefix + "number"), visit.getDirectory().countryCode);
        return new Row(prefix, form, choices.words("phone", TYPES, form.all(prefix + "type")),
                choices.words("channel", CHANNELS, form.all(prefix + "channels")), choices.yesNo(form.get(prefix + "safe")),
                choices.words("seenBy", Arrays.asList(Audience.values()), form.all(prefix + "audience")),
                empty ? null : read.dial(), !empty && !read.isReadable());
    }

    public List<PhoneLine> read(Typed form, String group) {
        List<PhoneLine> lines = new ArrayList<>();
        for (int at = 0; at < count(form, group); at++) {
            lines.add(line(form, group + at + "-"));
        }
        return lines;
    }

    private static PhoneLine line(Typed form, String prefix) {
        // Who may see a number is never guessed: one that came without an answer stays with the team.
        Audience audience = Typed.constant(Audience.values(), form.get(prefix + "audience"));
        return new PhoneLine(form.id(prefix + "id"), form.text(prefix + "number"), form.text(prefix + "extension"),
                TYPES.contains(form.get(prefix + "type")) ? form.get(prefix + "type") : TYPES.getFirst(),
                form.text(prefix + "description"), Codes.of(form.all(prefix + "channels").stream().filter(CHANNELS::contains).toList()),
                form.get(prefix + "hotline").equals("yes"), form.get(prefix + "tollFree").equals("yes"),
                form.get(prefix + "roundTheClock").equals("yes"), form.yesNo(prefix + "safe"),
                audience == null ? Audience.INTERNAL : audience);
    }

    private static int count(Typed form, String group) {
        String rows = form.get(group + "rows");
        return rows.matches("[0-9]{1,3}") ? Math.min(MOST, Integer.parseInt(rows)) : 0;
    }
}
