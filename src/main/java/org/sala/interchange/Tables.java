package org.sala.interchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sheets this package takes in itself, in the order in which one needs the other. */
final class Tables {

    /** Sheets of our workbook that belong to other parts of the product. */
    static final Set<String> OTHERS = Set.of("plan", "partners", "distribution_points");
    /** How a sheet of translations is called, before its language. */
    static final String TRANSLATIONS = "translations_";

    private final List<Table<?>> all;

    Tables(Intake intake) {
        all = List.of(new AreaTable(intake), new OrganizationTable(intake), new LocationTable(intake), new ServiceTable(intake),
                new ServiceAtLocationTable(intake), new PhoneTable(intake), new ChapterTable(intake));
    }

    List<Table<?>> all() {
        return all;
    }

    Optional<Table<?>> named(String name) {
        return all.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    static Set<String> names() {
        return Set.of(AreaTable.NAME, OrganizationTable.NAME, LocationTable.NAME, ServiceTable.NAME, ServiceAtLocationTable.NAME,
                PhoneTable.NAME, ChapterTable.NAME);
    }
}
