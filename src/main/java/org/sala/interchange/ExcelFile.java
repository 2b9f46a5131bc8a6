package org.sala.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook of Excel (ECMA-376, .xlsx), read as a stream: cells become the text a person sees in them. */
final class ExcelFile {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private ExcelFile() {
    }

    /** Its sheets but for those that are hidden. */
    static List<Sheet> sheets(Path file, String name) throws IOException {
        List<String> names;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
            names = workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(org.dhatim.fastexcel.reader.Sheet::getName).toList();
        } catch (ExcelReaderException | IllegalArgumentException damaged) {
            throw new UnusableFileException(Reason.FILE_DAMAGED, damaged, name);
        }
        return names.stream().map(sheet -> new Sheet(sheet, () -> rows(file, sheet))).toList();
    }

    private static Stream<Row> rows(Path file, String sheet) {
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS);
            return workbook.findSheet(sheet).orElseThrow().openStream().map(ExcelFile::row).onClose(() -> close(workbook));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row excel) {
        if (excel.getCellCount() > Sheet.MOST_COLUMNS) {
            throw new UnusableFileException(Reason.TOO_MANY_COLUMNS, String.valueOf(Sheet.MOST_COLUMNS));
        }
        if (excel.getRowNum() > Sheet.MOST_ROWS) {
            throw new UnusableFileException(Reason.TOO_MANY_ROWS, String.valueOf(Sheet.MOST_ROWS));
        }
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < excel.getCellCount(); column++) {
            cells.add(excel.getOptionalCell(column).map(ExcelFile::text).orElse(""));
        }
        return new Row(excel.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> "";
            case BOOLEAN -> cell.asBoolean() ? "yes" : "no";
            case NUMBER -> number(cell);
            case FORMULA -> formula(cell);
            case STRING -> cell.getText();
        };
    }

    private static String number(Cell cell) {
        if (isDate(cell)) {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIN) ? moment.toLocalDate().toString() : moment.toString();
        }
        return plain(cell.asNumber());
    }

    /** What a formula came to when the file was saved. */
    private static String formula(Cell cell) {
        Object value = cell.getValue();
        return switch (value) {
            case null -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case BigDecimal number -> isDate(cell) ? number(cell) : plain(number);
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        String code = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase();
        return code.contains("yy") || code.contains("d") && code.contains("m");
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
