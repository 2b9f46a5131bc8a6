package org.sala.interchange;

import java.util.List;
import java.util.Map;
import org.sala.catalog.AdministrativeArea;
import org.sala.directories.Directory;

/** What the sheet {@code plan} says of the directory itself: its names, its publisher, its area. The rest of it is for others. */
final class DirectoryTexts {

    static final String SHEET = "plan";

    private final Intake intake;

    DirectoryTexts(Intake intake) {
        this.intake = intake;
    }

    List<Binding<Directory, String>> bindings() {
        return List.of(
                Binding.text("name", Kinds.line(), intake.language(), directory -> directory.name, (directory, text) -> directory.name = text),
                Binding.text("publisher", Kinds.line(), intake.language(), directory -> directory.publisher,
                        (directory, text) -> directory.publisher = text),
                Binding.text("discreet_name", Kinds.line(), intake.language(), directory -> directory.discreetName,
                        (directory, text) -> directory.discreetName = text));
    }

    /** What a person chose for the directory stays. */
    void write(List<Map<String, String>> plan) {
        Directory directory = intake.facts().directory();
        Merge merge = new Merge(intake, directory, false);
        intake.history().changing(intake.facts().by(), directory, () -> plan.forEach(row -> offer(directory, row, merge)));
        merge.finish();
    }

    private void offer(Directory directory, Map<String, String> row, Merge merge) {
        String key = row.getOrDefault("key", "");
        String value = PlainText.oneLine(row.getOrDefault("value", ""));
        Item item = new Item(SHEET, SHEET, 0);
        bindings().stream().filter(binding -> binding.column().equals(key))
                .filter(binding -> binding.written(directory).isEmpty() || merge.isAsBefore(key, binding.written(directory))).forEach(binding ->
                merge.offer(item, key, binding.written(directory), value, () -> binding.set().accept(directory, value)));
        if (key.equals("area") && directory.areaName.isEmpty()) {
            intake.store().all(AdministrativeArea.class).stream().filter(area -> area.code.equals(value)).findFirst()
                    .ifPresent(area -> directory.areaName = area.name);
        }
    }
}
