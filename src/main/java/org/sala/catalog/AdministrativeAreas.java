package org.sala.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.sala.history.History;
import org.sala.values.Ids;

/** Enters areas and changes them. The code of an area stays: services and places are tied to it. */
@ApplicationScoped
public class AdministrativeAreas {

    private final History history;

    AdministrativeAreas(History history) {
        this.history = history;
    }

    /** An area as a form says it: level 1 for a province, 2 for a district, 3 for a commune. */
    public record Sheet(String code, String parent, int level, String name) {
    }

    public static boolean isTaken(UUID directoryId, String code) {
        return AdministrativeArea.count("directoryId = ?1 and code = ?2", directoryId, code) > 0;
    }

    /** Whether one area would lie in itself, by way of its parents. */
    public static boolean isWithin(UUID directoryId, String parent, String code) {
        var areas = AdministrativeArea.inDirectory(directoryId);
        String at = parent;
        for (int steps = 0; at != null && steps <= areas.size(); steps++) {
            if (at.equals(code)) {
                return true;
            }
            String look = at;
            at = areas.stream().filter(area -> area.code.equals(look)).map(area -> area.parentCode).filter(Objects::nonNull).findFirst().orElse(null);
        }
        return false;
    }

    @Transactional
    public AdministrativeArea enter(UUID directoryId, Sheet sheet, Writing by) {
        AdministrativeArea area = new AdministrativeArea(Ids.next(), directoryId, sheet.code());
        fill(area, sheet, by);
        area.persist();
        history.made(by.person(), area);
        return area;
    }

    @Transactional
    public void change(AdministrativeArea area, Sheet sheet, Writing by) {
        history.changing(by.person(), area, () -> fill(area, sheet, by));
    }

    private static void fill(AdministrativeArea area, Sheet sheet, Writing by) {
        area.parentCode = Writing.blankToNull(sheet.parent());
        area.level = sheet.level();
        area.name = by.text(area.name, sheet.name());
    }
}
