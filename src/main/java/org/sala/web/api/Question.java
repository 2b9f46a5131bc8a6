package org.sala.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sala.publishing.feed.FeedMessages;

/** What was added to an address, read and checked. What no operation knows is passed over. */
final class Question {

    static final int USUAL_PER_PAGE = 50;
    static final int MOST_PER_PAGE = 500;
    static final int LONGEST_TEXT = 300;

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ZONED = Pattern.compile(".*([Zz]|[+ -]\\d{2}:?\\d{2})$");
    private static final Pattern PLUS_READ_AS_BLANK = Pattern.compile(" (?=\\d{2}:?\\d{2}$)");

    private final MultivaluedMap<String, String> given;
    private final FeedMessages texts;
    private final ZoneId zone;

    Question(MultivaluedMap<String, String> given, FeedMessages texts, ZoneId zone) {
        this.given = given;
        this.texts = texts;
        this.zone = zone;
    }

    /** One value; what is empty counts as not given. */
    private Optional<String> value(Parameter parameter) {
        List<String> values = given.getOrDefault(parameter.key, List.of());
        if (values.size() > 1) {
            throw refuse(texts.givenTwice(parameter.key));
        }
        return values.stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst();
    }

    Optional<String> text(Parameter parameter) {
        Optional<String> text = value(parameter);
        if (text.filter(found -> found.length() > LONGEST_TEXT).isPresent()) {
            throw refuse(texts.tooLong(parameter.key, String.valueOf(LONGEST_TEXT)));
        }
        return text;
    }

    int page() {
        return number(Parameter.PAGE).orElse(1);
    }

    Optional<Integer> perPage() {
        Optional<Integer> number = number(Parameter.PER_PAGE);
        if (number.filter(most -> most > MOST_PER_PAGE).isPresent()) {
            throw refuse(texts.tooMany(Parameter.PER_PAGE.key, String.valueOf(MOST_PER_PAGE)));
        }
        return number;
    }

    private Optional<Integer> number(Parameter parameter) {
        return value(parameter).map(written -> {
            if (!NUMBER.matcher(written).matches() || Integer.parseInt(written) < 1) {
                throw refuse(texts.notAPage(parameter.key));
            }
            return Integer.valueOf(written);
        });
    }

    /** A bare name, as in {@code ?full}, means yes. */
    boolean flag(Parameter parameter) {
        if (!given.containsKey(parameter.key)) {
            return false;
        }
        return switch (value(parameter).orElse("true").toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw refuse(texts.notYesOrNo(parameter.key));
        };
    }

    /** Whether everything is wanted at once, one object a line. */
    boolean asLines() {
        return switch (value(Parameter.FORMAT).orElse("json")) {
            case "json" -> false;
            case "ndjson" -> true;
            default -> throw refuse(texts.notAFormat(Parameter.FORMAT.key));
        };
    }

    Optional<UUID> id(Parameter parameter) {
        return value(parameter).map(written -> id(parameter.key, written));
    }

    UUID id(String name, String written) {
        if (!ID.matcher(written).matches()) {
            throw refuse(texts.notAnId(name));
        }
        return UUID.fromString(written);
    }

    Optional<Instant> moment(Parameter parameter) {
        return value(parameter).map(written -> {
            try {
                return moment(written);
            } catch (DateTimeException unreadable) {
                throw refuse(texts.notATime(parameter.key));
            }
        });
    }

    private Instant moment(String written) {
        if (DATE.matcher(written).matches()) {
            return LocalDate.parse(written).atStartOfDay(zone).toInstant();
        }
        return ZONED.matcher(written).matches() ? OffsetDateTime.parse(PLUS_READ_AS_BLANK.matcher(written).replaceFirst("+")).toInstant()
                : LocalDateTime.parse(written).atZone(zone).toInstant();
    }

    /** What this directory cannot choose by is refused, for an empty answer would say that there is no help. */
    void refusePostcodes() {
        for (Parameter parameter : List.of(Parameter.POSTCODE, Parameter.PROXIMITY)) {
            if (value(parameter).isPresent()) {
                throw refuse(texts.noPostcodes(parameter.key));
            }
        }
    }

    private static Refusal refuse(String sentence) {
        return new Refusal(Status.BAD_REQUEST, sentence);
    }
}
