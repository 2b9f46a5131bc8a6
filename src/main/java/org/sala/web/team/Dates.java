package org.sala.web.team;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/**
 * Dates in words, in the visitor's language and its calendar (CLDR by way of ICU): {@code {date.inWords}},
 * {@code {date.ago}}, {@code {instant.inWords}}, {@code {instant.ago}}. Moments are told in the directory's time zone.
 */
@TemplateExtension
public final class Dates {

    private static final int DAYS_A_MONTH = 30;
    private static final int MONTHS_A_YEAR = 12;

    private Dates() {
    }

    public static String inWords(LocalDate date, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return format(DateFormat.getDateInstance(DateFormat.LONG, language(locale)), date.atStartOfDay(ZoneOffset.UTC).toInstant(),
                ZoneOffset.UTC);
    }

    public static String inWords(Instant moment, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return format(DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, language(locale)), moment, zone());
    }

    public static String ago(LocalDate date, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        long days = date.until(LocalDate.now(clock().withZone(zone())), java.time.temporal.ChronoUnit.DAYS);
        return relative(days, language(locale));
    }

    public static String ago(Instant moment, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        Duration since = Duration.between(moment, clock().instant());
        RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(language(locale));
        if (since.toMinutes() < 1) {
            return words.format(Direction.PLAIN, RelativeDateTimeFormatter.AbsoluteUnit.NOW);
        }
        if (since.toHours() < 1) {
            return words.format(since.toMinutes(), Direction.LAST, RelativeUnit.MINUTES);
        }
        return since.toDays() < 1 ? words.format(since.toHours(), Direction.LAST, RelativeUnit.HOURS)
                : relative(since.toDays(), language(locale));
    }

    private static String relative(long days, ULocale language) {
        RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(language);
        long whole = Math.abs(days);
        Direction direction = days < 0 ? Direction.NEXT : Direction.LAST;
        if (whole == 0) {
            return words.format(Direction.THIS, RelativeDateTimeFormatter.AbsoluteUnit.DAY);
        }
        if (whole < 2 * DAYS_A_MONTH) {
            return words.format(whole, direction, RelativeUnit.DAYS);
        }
        long months = whole / DAYS_A_MONTH;
        return months < 2 * MONTHS_A_YEAR ? words.format(months, direction, RelativeUnit.MONTHS)
                : words.format(months / MONTHS_A_YEAR, direction, RelativeUnit.YEARS);
    }

    private static String format(DateFormat format, Instant moment, ZoneId zone) {
        format.setTimeZone(TimeZone.getTimeZone(zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId()));
        return format.format(Date.from(moment));
    }

    private static ULocale language(Object locale) {
        return locale instanceof Locale spoken ? ULocale.forLocale(spoken) : ULocale.forLanguageTag(String.valueOf(locale));
    }

    private static Clock clock() {
        return Arc.container().instance(Clock.class).get();
    }

    private static ZoneId zone() {
        Visit visit = Arc.container().requestContext().isActive() ? Arc.container().instance(Visit.class).get() : null;
        return visit == null || !visit.isInDirectory() ? ZoneOffset.UTC : visit.getDirectory().zone();
    }
}
