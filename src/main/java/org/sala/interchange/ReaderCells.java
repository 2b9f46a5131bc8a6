package org.sala.interchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.catalog.AdministrativeArea;

/** Puts mapped values into the cells of our own sheets: dates as ISO, kinds and areas as codes, texts without staff. */
final class ReaderCells {

    /** What readers may see as it was written; names of staff are taken out of it, but a name of an organization stays. */
    private static final Set<Field> TEXTS = EnumSet.of(Field.ALTERNATE_NAME, Field.DESCRIPTION, Field.ELIGIBILITY, Field.HOW_TO_GET,
            Field.COST, Field.DOCUMENTS, Field.INTERPRETATION, Field.HOW_TO_REFER, Field.ALERT, Field.HOURS, Field.HOURS_NOTE, Field.LOCATION,
            Field.ADDRESS, Field.ADDRESS_2, Field.DIRECTIONS, Field.TRANSPORTATION, Field.ACCESSIBILITY,
            Field.ORGANIZATION_ALTERNATE_NAME, Field.ORGANIZATION_DESCRIPTION);
    private static final Pattern AGES = Pattern.compile("(?i).*?\\b(\\d{1,3})\\s*(?:-|–|to)\\s*(\\d{1,3})\\b.*");
    private static final int DISTRICT = 2;

    private final Intake intake;
    private final Mapping mapping;
    private final StaffWords staff;
    private final Material material;
    private final Set<String> madeAreas = new java.util.HashSet<>();

    ReaderCells(Intake intake, Mapping mapping, StaffWords staff, Material material) {
        this.intake = intake;
        this.mapping = mapping;
        this.staff = staff;
        this.material = material;
    }

    /** All fields of one of our sheets but {@code but}, which the caller puts. */
    void putAll(Item item, MappedRow row, String sheet, Field but) {
        for (Field field : row.values().keySet()) {
            if (sheet.equals(field.sheet()) && field != but && field != Field.STATUS) {
                put(item, field.column(), row, field);
            }
        }
    }

    void put(Item item, String column, MappedRow row, Field field) {
        String text = row.text(field);
        Mapping.Column source = row.value(field).column();
        String heading = source == null ? column : source.column();
        item.put(column, text, heading);
        item.put(column, text.isBlank() ? "" : read(item, column, row, field), heading);
    }

    private String read(Item item, String column, MappedRow row, Field field) {
        String text = row.text(field);
        At at = new At(intake.report(), item, column);
        return switch (field) {
            case VERIFIED_ON, CONSENT_ON -> date(text, at);
            case KINDS -> kinds(row);
            case AREA, AREAS -> area(text, field, at);
            case EMAIL, ORGANIZATION_EMAIL -> email(text, at);
            case MINIMUM_AGE -> age(text, 1);
            case MAXIMUM_AGE -> age(text, 2);
            case FREE -> free(text, row.has(Field.COST));
            default -> TEXTS.contains(field) ? withoutStaff(text, at) : text;
        };
    }

    private String date(String text, At at) {
        Optional<LocalDate> date = DateText.read(text, mapping.dates());
        if (date.isEmpty()) {
            at.warn(Reason.NOT_A_DATE);
        }
        return date.map(LocalDate::toString).orElse("");
    }

    /** The categories of all columns for kinds, with the mapping's own words for them put in. */
    private String kinds(MappedRow row) {
        List<String> kinds = new ArrayList<>();
        for (MappedRow.Value value : row.all(Field.KINDS)) {
            for (String category : value.text().split("[;\\n|]")) {
                // A comma can part categories or stand within one; the mapping knows those within.
                String[] names = mapping.kindOf(category.strip()).isPresent() ? new String[] {category} : category.split(",");
                for (String name : names) {
                    String kind = mapping.kindOf(name.strip()).orElse(name.strip());
                    if (!kind.isEmpty() && !kinds.contains(kind)) {
                        kinds.add(kind);
                    }
                }
            }
        }
        return String.join(";", kinds);
    }

    private String area(String text, Field field, At at) {
        List<String> codes = new ArrayList<>();
        for (String part : field == Field.AREA ? new String[] {text} : text.split("[;,]")) {
            if (!part.isBlank()) {
                codes.add(Areas.code(intake, part.strip()).or(() -> ofMapping(part.strip(), at))
                        .orElseGet(() -> mapping.makeAreas() ? make(part.strip(), at) : part.strip()));
            }
        }
        return String.join(";", codes);
    }

    /** An area the mapping describes, with those it lies in. */
    private Optional<String> ofMapping(String written, At at) {
        Optional<Mapping.Area> area = mapping.areas().stream()
                .filter(known -> written.equals(known.code()) || Areas.folded(known.name()).equals(Areas.folded(written))).findFirst();
        area.filter(known -> madeAreas.add(known.code())).ifPresent(known -> {
            if (known.parent() != null && Areas.code(intake, known.parent()).isEmpty()) {
                ofMapping(known.parent(), at);
            }
            addArea(known, at);
        });
        return area.map(Mapping.Area::code);
    }

    private String make(String name, At at) {
        String code = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        if (madeAreas.add(code)) {
            String root = intake.store().all(AdministrativeArea.class).stream().filter(area -> area.level < DISTRICT).findFirst()
                    .map(area -> area.code).orElse(null);
            addArea(new Mapping.Area(code, name, root, "district"), at);
        }
        return code;
    }

    private void addArea(Mapping.Area area, At at) {
        at.note(Reason.AREA_MADE, area.name());
        String column = at.item().column(at.field());
        Item item = new Item(AreaTable.NAME, at.item().origin(), at.item().row());
        item.put("code", area.code(), column);
        item.put("name", area.name(), column);
        item.put("level", area.level() == null ? "district" : area.level(), column);
        item.put("parent", area.parent() == null ? "" : area.parent(), column);
        material.add(item);
    }

    private String email(String text, At at) {
        List<String> kept = Arrays.stream(text.split("[;,\\s]+")).filter(part -> !staff.isStaffEmail(part)).toList();
        if (String.join("", kept).length() < text.replaceAll("[;,\\s]+", "").length()) {
            at.note(Reason.STAFF_EMAIL_REMOVED);
        }
        return String.join(" ", kept);
    }

    /** One end of {@code 12 - 17}, where both ages stand in one cell. */
    private static String age(String text, int end) {
        Matcher ages = AGES.matcher(text);
        return ages.matches() ? ages.group(end) : text;
    }

    /** In a column that asks whether it is free. */
    private static String free(String text, boolean wordsKept) {
        String word = text.toLowerCase(Locale.ROOT).strip();
        if (word.matches("free( of charge)?|no (fees?|charge|costs?)|none|no")) {
            return wordsKept || !word.equals("no") ? "yes" : "no";
        }
        return wordsKept && !Look.isYesNo(word) ? "" : text;
    }

    private String withoutStaff(String text, At at) {
        String kept = staff.without(text);
        if (!kept.equals(text)) {
            at.warn(Reason.STAFF_NAME_REMOVED);
        }
        return kept;
    }
}
