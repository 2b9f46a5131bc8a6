package org.sala.interchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sala.catalog.AdministrativeArea;
import org.sala.values.Outline;
import org.sala.values.Thinning;

/** The sheet {@code areas}: provinces, districts, communes. An area is known by its code, whoever brought it in. */
final class AreaTable extends Table<AdministrativeArea> {

    static final String NAME = "areas";

    private static final List<String> LEVELS = List.of("province", "district", "commune");
    private static final Map<String, String> OTHERS = Map.of("city", "province", "county", "district", "ward", "commune",
            "village", "commune", "1", "province", "2", "district", "3", "commune");

    AreaTable(Intake intake) {
        super(intake, AdministrativeArea.class, NAME);
    }

    @Override
    List<Binding<AdministrativeArea, ?>> bindings() {
        return List.of(
                Binding.plain("parent", Kinds.line(), area -> area.parentCode, (area, code) -> area.parentCode = code),
                Binding.of("level", level(), area -> area.level, (area, level) -> area.level = level),
                Binding.text("name", Kinds.line(), intake().language(), area -> area.name, (area, name) -> area.name = name),
                Binding.of("outline", outline(), area -> area.outline, (area, outline) -> area.outline = outline));
    }

    /** A GeoJSON geometry in one cell. */
    private static Kind<Outline> outline() {
        return new Kind<>((text, at) -> {
            try {
                return Thinning.to(Outline.of(text), AdministrativeArea.MOST_POINTS);
            } catch (IllegalArgumentException notAnOutline) {
                at.warn(Reason.NOT_A_COORDINATE);
                return null;
            }
        }, Outline::geoJson, null);
    }

    private static Kind<Integer> level() {
        return new Kind<>((text, at) -> {
            String word = text.toLowerCase(Locale.ROOT);
            int level = LEVELS.indexOf(OTHERS.getOrDefault(word, word)) + 1;
            if (level == 0) {
                at.warn(Reason.UNKNOWN_CODE, String.join(", ", LEVELS));
            }
            return level == 0 ? null : Integer.valueOf(level);
        }, level -> level < 1 || level > LEVELS.size() ? String.valueOf(level) : LEVELS.get(level - 1), 2);
    }

    @Override
    List<String> required() {
        return List.of("name");
    }

    @Override
    String key(Item item) {
        return item.text("code");
    }

    @Override
    UUID id(Item item) {
        return intake().store().all(AdministrativeArea.class).stream().filter(area -> area.code.equals(key(item)))
                .map(area -> area.id).findFirst().orElseGet(() -> super.id(item));
    }

    @Override
    AdministrativeArea make(Draft draft) {
        AdministrativeArea area = new AdministrativeArea(draft.id(), intake().facts().directory().id, key(draft.item()));
        area.level = 2;
        return area;
    }
}
