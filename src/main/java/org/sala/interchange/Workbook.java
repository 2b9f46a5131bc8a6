package org.sala.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A spreadsheet file as sheets of rows of text: an {@code .xlsx}, a text file with commas, semicolons or tabs, or a
 * folder of such text files, each a sheet. What a file is, its content says, not its name.
 */
public record Workbook(String name, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** Opens a file; {@link UnusableFileException} when nothing can be read from it. */
    public static Workbook open(Path path) {
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        if (!Files.exists(path)) {
            throw new UnusableFileException(Reason.FILE_NOT_FOUND, path.toString());
        }
        try {
            List<Sheet> filled = sheets(path, name).stream().filter(sheet -> !sheet.isBlank()).toList();
            if (filled.isEmpty()) {
                throw new UnusableFileException(Reason.FILE_EMPTY, name);
            }
            return new Workbook(name, filled);
        } catch (IOException unreadable) {
            throw new UnusableFileException(Reason.FILE_DAMAGED, unreadable, name);
        }
    }

    private static List<Sheet> sheets(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            try (var files = Files.list(path)) {
                return files.filter(file -> file.toString().toLowerCase().endsWith(".csv")).sorted()
                        .filter(Workbook::isFilled)
                        .map(file -> TextTable.open(file, withoutEnding(file.getFileName().toString()))).toList();
            }
        }
        return switch (FileKind.of(path, name)) {
            case EXCEL -> ExcelFile.sheets(path, name);
            case TEXT -> List.of(TextTable.open(path, withoutEnding(name)));
        };
    }

    private static boolean isFilled(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException unreadable) {
            throw new UnusableFileException(Reason.FILE_DAMAGED, unreadable, file.getFileName().toString());
        }
    }

    /** The name to call the file by in ids: without its ending, and without dates, numbers and "copy", which change. */
    public String stableName() {
        String stable = withoutEnding(name).toLowerCase().replaceAll("[0-9]+|\\b(copy|final|new)\\b", " ")
                .replaceAll("[^\\p{L}\\p{M}]+", " ").strip().replace(' ', '-');
        return stable.isEmpty() ? "file" : stable;
    }

    private static String withoutEnding(String fileName) {
        return fileName.replaceFirst("(?i)\\.(csv|tsv|txt|xlsx|xlsm)$", "");
    }
}
