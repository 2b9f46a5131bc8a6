package org.sala.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.sala.values.Language;
import org.sala.workflow.Cycle;

/** The call list as a table (CSV) that is filled in away from the program and brought back. Lines without a result are left alone. */
@ApplicationScoped
public class CallSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String[] COLUMNS = {"phone_id", "number", "reaches", "result", "called_on", "note"};

    public enum Problem { NUMBER_UNKNOWN, NUMBER_CHANGED, RESULT_UNKNOWN, DAY_UNKNOWN }

    /** Why a line was not taken; lines count from 1, the headings are the first. */
    public record Remark(long line, Problem problem) {
    }

    public record Brought(int calls, List<Remark> remarks) {
    }

    /** The file is no table with the columns of a call list. */
    public static class UnreadableException extends RuntimeException {
        UnreadableException(Throwable cause) {
            super("The file is no call list", cause);
        }
    }

    private final TestCalls calls;

    CallSheet(TestCalls calls) {
        this.calls = calls;
    }

    /** Begins with a byte order mark, so that spreadsheets take it for UTF-8. */
    public String write(List<NumberToCall> numbers, Language language) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter sheet = new CSVPrinter(text, CSVFormat.RFC4180)) {
            sheet.printRecord((Object[]) COLUMNS);
            for (NumberToCall number : numbers) {
                sheet.printRecord(number.id(), number.phone().number, reaches(number, language), "", "", "");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text could not be written in memory", impossible);
        }
        return text.toString();
    }

    /** A name that begins like a formula is kept from being one. */
    private static String reaches(NumberToCall number, Language language) {
        String name = number.organization() == null ? "" : number.organization().name.inOrSource(language);
        return name.matches("(?s)[=+@-].*") ? "'" + name : name;
    }

    /** Writes down every line that can be taken. */
    @Transactional
    public Brought bring(Cycle cycle, String text, LocalDate today, UUID personId) {
        Map<String, NumberToCall> known = calls.numbers(cycle, TestCalls.Which.ALL, 0, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(number -> number.id().toString(), Function.identity()));
        List<Remark> remarks = new ArrayList<>();
        int taken = 0;
        for (CSVRecord row : rows(text)) {
            if (!cell(row, "result").isEmpty()) {
                Optional<Problem> problem = problem(row, known, today);
                problem.ifPresent(found -> remarks.add(new Remark(row.getRecordNumber() + 1, found)));
                taken += problem.isPresent() ? 0 : record(cycle, row, personId);
            }
        }
        return new Brought(taken, remarks);
    }

    private static List<CSVRecord> rows(String text) {
        String sheet = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        char delimiter = sheet.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try {
            List<CSVRecord> rows = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true).get()
                    .parse(new StringReader(sheet)).getRecords();
            if (!rows.isEmpty() && !rows.getFirst().getParser().getHeaderNames().containsAll(List.of("phone_id", "result"))) {
                throw new UnreadableException(null);
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException damaged) {
            throw new UnreadableException(damaged);
        }
    }

    private static Optional<Problem> problem(CSVRecord row, Map<String, NumberToCall> known, LocalDate today) {
        NumberToCall number = known.get(cell(row, "phone_id"));
        if (number == null) {
            return Optional.of(Problem.NUMBER_UNKNOWN);
        }
        if (!digits(number.phone().number).equals(digits(cell(row, "number")))) {
            return Optional.of(Problem.NUMBER_CHANGED);
        }
        if (result(row).isEmpty()) {
            return Optional.of(Problem.RESULT_UNKNOWN);
        }
        return day(row).filter(day -> !day.isAfter(today)).isPresent() ? Optional.empty() : Optional.of(Problem.DAY_UNKNOWN);
    }

    /** Spreadsheets drop plus signs, blanks and leading zeros. */
    private static String digits(String number) {
        return number.replaceAll("\\D", "").replaceFirst("^0+", "");
    }

    private int record(Cycle cycle, CSVRecord row, UUID personId) {
        String note = cell(row, "note");
        return calls.record(cycle, List.of(UUID.fromString(cell(row, "phone_id"))),
                new TestCalls.Answer(result(row).orElseThrow(), day(row).orElseThrow(), note.isEmpty() ? null : note), personId);
    }

    private static Optional<TestCall.Result> result(CSVRecord row) {
        return Arrays.stream(TestCall.Result.values()).filter(result -> result.name().equalsIgnoreCase(cell(row, "result"))).findFirst();
    }

    private static Optional<LocalDate> day(CSVRecord row) {
        try {
            return Optional.of(LocalDate.parse(cell(row, "called_on")));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty(); // Told as a problem of the line.
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
