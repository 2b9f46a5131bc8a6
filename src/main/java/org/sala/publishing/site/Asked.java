package org.sala.publishing.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.search.Filter;

/**
 * What a reader asks the search page for, as the form sends it; empty texts where nothing was typed or chosen.
 *
 * @param q      the words typed
 * @param kind   code of a kind of help
 * @param area   code of a place
 * @param who    {@code woman}, {@code man}, {@code other} or {@code child}
 * @param speaks code of a language
 * @param open   open now
 * @param papers no papers needed
 */
public record Asked(String q, String kind, String area, String who, String speaks, boolean open, boolean free, boolean papers) {

    public static final Asked NOTHING = new Asked("", "", "", "", "", false, false, false);

    private static final int LONGEST = 200;

    /** Any value may come from anywhere; what is too long is cut, and what cannot be a choice is none. */
    public Asked {
        q = q == null ? "" : q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        q = q.replaceAll("\\p{Cs}|\\p{Cc}", " ").strip();
        kind = choice(kind);
        area = choice(area);
        speaks = choice(speaks);
        String given = choice(who);
        who = Arrays.stream(Filter.Who.values()).map(one -> one.name().toLowerCase(java.util.Locale.ROOT))
                .filter(given::equals).findFirst().orElse("");
    }

    private static String choice(String given) {
        return given == null || !given.matches("[\\p{L}\\p{N}._-]{1,60}") ? "" : given;
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    boolean hasChoices() {
        return !withoutChoices().equals(this);
    }

    Asked withoutChoices() {
        return new Asked(q, "", "", "", "", false, false, false);
    }

    public Filter filter(LocalDateTime now) {
        return new Filter(orNull(kind), orNull(area), who.isEmpty() ? null : Filter.Who.valueOf(who.toUpperCase(java.util.Locale.ROOT)),
                orNull(speaks), open ? now : null, free, papers);
    }

    private static String orNull(String choice) {
        return choice.isEmpty() ? null : choice;
    }

    /** As it stands in an address behind the question mark. */
    String query() {
        return Stream.of(pair("q", q), pair("kind", kind), pair("area", area), pair("who", who), pair("speaks", speaks),
                pair("open", open ? "1" : ""), pair("free", free ? "1" : ""), pair("papers", papers ? "1" : ""))
                .filter(pair -> !pair.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
