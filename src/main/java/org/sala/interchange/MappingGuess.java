package org.sala.interchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proposes how a list of somebody else is read, from its headings and a look at its values. Careful rather than clever:
 * what may be about staff, notes or letters is left out, and what is left out is reported.
 */
final class MappingGuess {

    private static final int LOOKED_AT = 200;
    private static final double SURE = 0.8;
    /** Fields of which a row can have several. */
    private static final Set<Field> SEVERAL = EnumSet.of(Field.PHONE, Field.EXCLUDE, Field.INCLUDE);

    private final Sheet sheet;
    private final String country;
    private final List<String> headings;
    private final List<Row> rows;
    private final List<Mapping.Column> columns = new ArrayList<>();
    private final List<String> privates = new ArrayList<>();
    private final Map<Field, Integer> taken = new HashMap<>();

    private MappingGuess(Sheet sheet, String country) {
        this.sheet = sheet;
        this.country = country;
        this.headings = sheet.headings();
        this.rows = sheet.firstRows(LOOKED_AT);
    }

    /** The sheet of a file that looks most like a list of services, and its mapping. */
    static Mappings.Choice best(Workbook workbook, String country) {
        Mappings.Choice best = null;
        for (Sheet sheet : workbook.sheets()) {
            Mapping mapping = new MappingGuess(sheet, country).mapping(workbook.stableName());
            boolean named = mapping.has(Field.NAME) || mapping.has(Field.ORGANIZATION);
            if (named && (best == null || mapping.columns().size() > best.mapping().columns().size())) {
                best = new Mappings.Choice(mapping, sheet, false);
            }
        }
        if (best == null) {
            throw new UnusableFileException(Reason.NO_NAME_COLUMN, workbook.sheets().getFirst().name());
        }
        return best;
    }

    private Mapping mapping(String source) {
        Map<String, Heading> read = headings.stream().collect(Collectors.toMap(heading -> heading, Heading::of,
                (first, second) -> first, java.util.LinkedHashMap::new));
        read.forEach((name, heading) -> {
            Optional<Field> hold = heading.hold().filter(field -> !values(name).isEmpty() && share(values(name), Look::isYesNo) >= SURE);
            if (hold.isPresent()) {
                taken.merge(hold.get(), 1, Integer::sum);
                columns.add(column(name, hold.get(), heading));
            } else if (heading.isPrivate() || heading.isContact() && read.values().stream().anyMatch(Heading::isPerson)) {
                privates.add(name);
            }
        });
        for (int certainty = Heading.EXACT; certainty >= Heading.LOOSE; certainty--) {
            for (Map.Entry<String, Heading> entry : read.entrySet()) {
                place(entry.getKey(), entry.getValue(), certainty);
            }
        }
        lookAtValues(read);
        settleNames();
        columns.sort(java.util.Comparator.comparingInt(column -> headings.indexOf(column.column())));
        return new Mapping(source, sheet.name(), country, datePatterns(), rowKinds(), false, List.of(), columns, Map.of(), Map.of(), privates);
    }

    private void place(String name, Heading heading, int certainty) {
        Optional<Heading.Match> match = heading.match().filter(found -> found.certainty() == certainty);
        if (match.isEmpty() || privates.contains(name) || isPlaced(name)) {
            return;
        }
        Field field = match.get().field();
        if ((!taken.containsKey(field) || SEVERAL.contains(field)) && fits(name, field)) {
            taken.merge(field, 1, Integer::sum);
            columns.add(column(name, field, heading));
        }
    }

    private Mapping.Column column(String name, Field field, Heading heading) {
        return switch (field) {
            case PHONE -> new Mapping.Column(name, field, null, null, heading.phoneType(), describedBy(heading, "name", "description", "type", "label", "note"),
                    describedBy(heading, "extension", "ext"));
            case EXCLUDE -> new Mapping.Column(name, field, null, heading.exclusion(), null, null, null);
            default -> new Mapping.Column(name, field);
        };
    }

    /** The column that goes with a numbered one: {@code Phone 2} and {@code Phone 2 Description}. */
    private String describedBy(Heading phone, String... endings) {
        String stem = phone.words().replaceFirst(" (number|no|num)$", "");
        return headings.stream().filter(other -> java.util.Arrays.stream(endings)
                .anyMatch(ending -> Heading.of(other).words().equals(stem + " " + ending))).findFirst().orElse(null);
    }

    private boolean isPlaced(String name) {
        return columns.stream().anyMatch(column -> column.column().equals(name)
                || name.equals(column.description()) || name.equals(column.extension()));
    }

    /** A heading alone can lie: what holds something else is not taken. */
    private boolean fits(String name, Field field) {
        List<String> values = values(name);
        if (values.isEmpty()) {
            return true;
        }
        return switch (field) {
            case PHONE -> share(values, Look::isPhone) >= 0.5;
            case EMAIL, ORGANIZATION_EMAIL -> share(values, Look::isEmail) >= 0.5;
            case LATITUDE, LONGITUDE -> share(values, Look::isDecimal) >= 0.8;
            case MINIMUM_AGE, MAXIMUM_AGE -> share(values, value -> value.matches("\\d{1,3}.*")) >= 0.5;
            case EXCLUDE, INCLUDE, TRAFFICKING_SPECIFIC, IDENTITY_DOCUMENT_REQUIRED, POLICE_REPORT_REQUIRED, DEPENDANTS, DISABILITY ->
                share(values, Look::isYesNo) >= 0.6;
            case VERIFIED_ON, CONSENT_ON -> share(values, Look::isDate) >= 0.6;
            case FREE -> share(values, Look::isYesNo) >= 0.6;
            case WEBSITE, ORGANIZATION_WEBSITE -> share(values, value -> value.contains(".")) >= 0.5;
            case NAME, ORGANIZATION, LOCATION -> share(values, Look::isWords) >= 0.6;
            case KEY -> values.stream().distinct().count() == values.size() && values.size() == rows.size();
            default -> true;
        };
    }

    /** Columns whose headings say nothing, but whose values speak: numbers and addresses to write to. */
    private void lookAtValues(Map<String, Heading> read) {
        for (String name : headings) {
            List<String> values = values(name);
            boolean desk = read.get(name).words().matches("contacts?( details?)?") && read.values().stream().noneMatch(Heading::isPerson);
            boolean silent = (desk || read.get(name).isSilent() && !privates.contains(name)) && !isPlaced(name) && values.size() >= 2;
            if (silent && !taken.containsKey(Field.PHONE) && share(values, Look::isPhone) >= 0.8) {
                add(name, Field.PHONE);
                privates.remove(name);
            } else if (silent && !taken.containsKey(Field.WEBSITE) && share(values, Look::isWebsite) >= 0.8) {
                add(name, Field.WEBSITE);
            }
        }
    }

    private void add(String name, Field field) {
        taken.merge(field, 1, Integer::sum);
        columns.add(new Mapping.Column(name, field));
    }

    /** A list with one column of names that says nothing of services is a list of organizations, each with one service. */
    private void settleNames() {
        if (!taken.containsKey(Field.NAME) && !taken.containsKey(Field.ORGANIZATION)) {
            headings.stream().filter(name -> !isPlaced(name) && !privates.contains(name)).filter(name -> {
                List<String> values = values(name);
                return Heading.of(name).words().matches(".*\\b(name|title)\\b.*") && values.size() * 2 > rows.size() && share(values, Look::isWords) >= 0.8;
            }).findFirst().ifPresent(name -> add(name, Field.NAME));
        }
    }

    private List<String> datePatterns() {
        List<String> dates = columns.stream().filter(column -> column.field() == Field.VERIFIED_ON || column.field() == Field.CONSENT_ON)
                .flatMap(column -> values(column.column()).stream()).toList();
        return Look.datePatterns(dates, country);
    }

    private Mapping.RowKinds rowKinds() {
        List<String> words = columns.stream().filter(column -> column.field() == Field.ROW_KIND)
                .flatMap(column -> values(column.column()).stream()).distinct()
                .filter(word -> word.toLowerCase(Locale.ROOT).matches("agency|organi[sz]ation|provider|parent|org")).toList();
        return new Mapping.RowKinds(words, true);
    }

    private List<String> values(String name) {
        int column = headings.indexOf(name);
        return rows.stream().map(row -> row.cell(column)).filter(value -> !value.isEmpty()).toList();
    }

    private static double share(List<String> values, java.util.function.Predicate<String> looks) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(looks).count() / values.size();
    }
}
