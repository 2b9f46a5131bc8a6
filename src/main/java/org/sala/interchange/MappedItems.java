package org.sala.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sala.values.PhoneNumber;

/** Makes the items of organizations, services, places and phones from mapped rows. */
final class MappedItems {

    private static final Pattern SECRET_ADDRESS = Pattern.compile("(?i).*\\b(confidential|undisclosed|withheld|secret|not (public|published|disclosed)|private location)\\b.*");
    private static final Set<Field> OF_ORGANIZATION = Set.of(Field.ALTERNATE_NAME, Field.DESCRIPTION, Field.EMAIL, Field.WEBSITE, Field.INTERNAL_NOTE);

    private final Intake intake;
    private final Mapping mapping;
    private final StaffWords staff;
    private final Material material;
    private final ReaderCells cells;
    private final Map<String, Holds> holdsByOrganization = new HashMap<>();
    private final Map<String, String> organizationsByName = new HashMap<>();
    private final Map<String, Integer> usedKeys = new HashMap<>();

    MappedItems(Intake intake, Mapping mapping, StaffWords staff, Material material) {
        this.intake = intake;
        this.mapping = mapping;
        this.staff = staff;
        this.material = material;
        this.cells = new ReaderCells(intake, mapping, staff, material);
    }

    /** A row that is an organization: its name, description and addresses are the organization's. */
    void addOrganization(MappedRow row) {
        Item item = new Item(OrganizationTable.NAME, row.origin(), row.number());
        item.put("id", row.text(Field.KEY), column(row, Field.KEY));
        cells.put(item, "name", row, row.text(Field.NAME).isEmpty() ? Field.ORGANIZATION : Field.NAME);
        OF_ORGANIZATION.stream().filter(row::has).forEach(field -> cells.put(item, field.column(), row, field));
        cells.putAll(item, row, OrganizationTable.NAME, Field.ORGANIZATION);
        material.add(item);
        Holds holds = Holds.of(row);
        holdsByOrganization.put(row.text(Field.KEY), holds);
        phones(row, "organization", row.text(Field.KEY));
    }

    /** An organization without services that is listed for what it does: its row is its one service too. */
    void addServiceOf(MappedRow row) {
        service(row, row.text(Field.KEY), row.text(Field.KEY), row.value(row.text(Field.NAME).isEmpty() ? Field.ORGANIZATION : Field.NAME));
    }

    void addService(MappedRow row) {
        Optional<String> organization = organization(row);
        if (organization.isEmpty()) {
            lost(row);
            return;
        }
        List<MappedRow.Value> names = names(row);
        for (MappedRow.Value name : names) {
            String own = row.text(Field.KEY).isEmpty() || names.size() > 1 ? key(row, organization.get(), name.text()) : row.text(Field.KEY);
            service(row, own, organization.get(), name);
        }
    }

    private void lost(MappedRow row) {
        Item item = new Item(ServiceTable.NAME, row.origin(), row.number());
        String parent = row.text(Field.PARENT_KEY);
        if (parent.isEmpty()) {
            item.put("name", "", column(row, row.has(Field.NAME) ? Field.NAME : Field.ORGANIZATION));
            new At(intake.report(), item, "name").reject(Reason.MISSING_VALUE, "name");
        } else {
            item.put("organization", parent, column(row, Field.PARENT_KEY));
            new At(intake.report(), item, "organization").reject(Reason.PARENT_MISSING, parent);
        }
        intake.report().countRejected(ServiceTable.NAME);
    }

    private List<MappedRow.Value> names(MappedRow row) {
        List<MappedRow.Value> names = new ArrayList<>();
        MappedRow.Value listed = row.value(Field.SERVICES);
        for (String name : listed.text().split("[;\\n•]|,(?=\\s)")) {
            if (!name.isBlank()) {
                names.add(new MappedRow.Value(name.strip().replaceFirst("^[-*]\\s*", ""), listed.column(), "", ""));
            }
        }
        if (!names.isEmpty()) {
            return names;
        }
        return List.of(row.text(Field.NAME).isEmpty() ? row.value(Field.ORGANIZATION) : row.value(Field.NAME));
    }

    /** The same organization and name twice in a file are two rows of a list, told apart by their order. */
    private String key(MappedRow row, String organization, String name) {
        String key = organization + " / " + Areas.folded(name);
        int again = usedKeys.merge(key, 1, Integer::sum);
        return again == 1 ? key : key + " / " + again;
    }

    /** The key of the organization of a row, made if it is new; none where nothing names one. */
    Optional<String> organization(MappedRow row) {
        String parent = row.text(Field.PARENT_KEY);
        if (!parent.isEmpty() && holdsByOrganization.containsKey(parent)) {
            return Optional.of(parent);
        }
        boolean orphan = !parent.isEmpty() && mapping.has(Field.ROW_KIND);
        MappedRow.Value name = row.text(Field.ORGANIZATION).isEmpty() && !orphan ? row.value(Field.NAME) : row.value(Field.ORGANIZATION);
        if (name.text().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(organizationsByName.computeIfAbsent(Areas.folded(name.text()), key -> newOrganization(row, name, key)));
    }

    private String newOrganization(MappedRow row, MappedRow.Value name, String key) {
        Item item = new Item(OrganizationTable.NAME, row.origin(), row.number());
        item.put("id", key, name.column().column());
        item.put("name", name.text(), name.column().column());
        cells.putAll(item, row, OrganizationTable.NAME, Field.ORGANIZATION);
        material.add(item);
        return key;
    }

    private void service(MappedRow row, String key, String organization, MappedRow.Value name) {
        Item item = new Item(ServiceTable.NAME, row.origin(), row.number());
        item.put("id", key, column(row, Field.KEY));
        item.put("organization", organization, column(row, Field.PARENT_KEY));
        item.put("name", name.text(), name.column().column());
        cells.putAll(item, row, ServiceTable.NAME, Field.NAME);
        hold(item, row, organization);
        material.add(item);
        place(row, key, organization);
        phones(row, "service", key);
    }

    /** A service of an organization that is kept back is kept back with it: its name would give the other away. */
    private void hold(Item item, MappedRow row, String organization) {
        Holds own = Holds.of(row);
        Set<String> reasons = new TreeSet<>(own.reasons());
        if (row.has(Field.STATUS)) {
            item.put("status", own.status(), column(row, Field.STATUS));
        }
        Holds parent = holdsByOrganization.get(organization);
        if (parent != null && reasons.isEmpty()) {
            parent.reasons().forEach(reason -> new At(intake.report(), item, "organization").note(Reason.PARENT_EXCLUDED, organization, reason));
        }
        own.reasons().forEach(reason -> new At(intake.report(), item, "status").note(Reason.ROW_EXCLUDED, reason));
        if (parent != null) {
            reasons.addAll(parent.reasons());
        }
        item.put("excluded", String.join(";", reasons), column(row, row.has(Field.EXCLUDE) ? Field.EXCLUDE : Field.STATUS));
    }

    /** The place of a service, if the row tells one. */
    private void place(MappedRow row, String service, String organization) {
        boolean told = Set.of(Field.ADDRESS, Field.ADDRESS_2, Field.LOCATION, Field.DIRECTIONS, Field.LATITUDE, Field.AREA).stream()
                .anyMatch(field -> !row.text(field).isBlank());
        if (!told) {
            return;
        }
        Item item = new Item(LocationTable.NAME, row.origin(), row.number());
        item.put("id", service, column(row, Field.KEY));
        item.put("organization", organization, column(row, Field.PARENT_KEY));
        cells.putAll(item, row, LocationTable.NAME, null);
        boolean secret = Set.of(Field.ADDRESS, Field.ADDRESS_2, Field.LOCATION, Field.DIRECTIONS, Field.CITY).stream()
                .anyMatch(field -> SECRET_ADDRESS.matcher(row.text(field)).matches());
        if (secret) {
            new At(intake.report(), item, "address").note(Reason.ADDRESS_CONFIDENTIAL);
            item.put("audience", "internal", column(row, Field.ADDRESS));
        }
        material.add(item);
        Item pair = new Item(ServiceAtLocationTable.NAME, row.origin(), row.number());
        pair.put("service", service, column(row, Field.KEY));
        pair.put("location", service, column(row, Field.KEY));
        material.add(pair);
    }

    private void phones(MappedRow row, String owner, String key) {
        int count = 0;
        for (MappedRow.Value value : row.all(Field.PHONE)) {
            for (PhoneCell.Part part : value.text().isBlank() ? List.<PhoneCell.Part>of() : PhoneCell.read(value.text(), intake.facts().country())) {
                count++;
                phone(row, value, part, owner, key, count);
            }
        }
    }

    private void phone(MappedRow row, MappedRow.Value value, PhoneCell.Part part, String owner, String key, int count) {
        Item item = new Item(PhoneTable.NAME, row.origin(), row.number());
        String column = value.column().column();
        if (part.number().chars().noneMatch(Character::isDigit) && !PhoneNumber.parse(part.number(), intake.facts().country()).isReadable()) {
            item.put("number", part.number(), column);
            new At(intake.report(), item, "number").warn(Reason.PHONE_MISSING);
            return;
        }
        item.put("id", owner + " " + key + " #" + count, column);
        item.put(owner, key, column);
        item.put("number", part.number(), column);
        String description = PlainText.oneLine(value.description().isBlank() ? part.description() : value.description());
        item.put("description", staff.without(description), value.column().description() == null ? column : value.column().description());
        item.put("extension", value.extension(), column);
        item.put("type", type(value, description), column);
        item.put("hotline", description.toLowerCase(Locale.ROOT).matches(".*\\b(hotline|help ?line|crisis)\\b.*")
                || column.toLowerCase(Locale.ROOT).contains("hotline") ? "yes" : "no", column);
        item.put("toll_free", description.toLowerCase(Locale.ROOT).matches(".*toll[- ]?free.*") ? "yes" : "no", column);
        material.add(item);
    }

    private static String type(MappedRow.Value value, String description) {
        String words = description.toLowerCase(Locale.ROOT);
        return words.matches(".*\\bfax\\b.*") ? "fax" : words.matches(".*\\b(tty|tdd|ttd)\\b.*") ? "textphone"
                : value.column().type() == null ? "voice" : value.column().type();
    }

    private static String column(MappedRow row, Field field) {
        Mapping.Column column = row.value(field).column();
        return column == null ? field.key() : column.column();
    }
}
