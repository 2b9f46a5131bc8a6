package org.sala.interchange;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sala.catalog.ServiceStatus;

/**
 * Why the source of a row keeps it from readers, and its status, read from all columns that speak of it. In doubt a row
 * is kept back: what was printed cannot be taken back.
 */
record Holds(Set<String> reasons, String status) {

    private static final Pattern NO_REFERRAL = Pattern.compile(".*(do not|don't|no) ?refer.*|do-not-refer");
    private static final Pattern SECRET = Pattern.compile(".*(confidential|undisclosed|private|secret|withheld|hidden|internal).*");
    private static final Pattern NOT_LISTED = Pattern.compile(".*(not[- ]for[- ]website|do not (publish|list|print)|unpublished|unlisted|excluded?|draft|pending).*");
    private static final Pattern PAUSED = Pattern.compile(".*(temporar|suspend|on hold|paused|seasonal).*");
    private static final Pattern OVER = Pattern.compile(".*(inactive|not active|closed|defunct|archived|deleted|deactivated|ended|discontinued|disabled|out of|not function|non[- ]function|not open).*|no|false|0|n");
    private static final Pattern OPEN = Pattern.compile("(active|open|opened|current|published|approved|yes|true|1|y|listed|available|operational|operating|functioning|functional|live|ok|valid|running|ongoing|on going|verified|confirmed|public)");
    private static final Set<String> REASONS = Set.of("confidential", "not-for-website", "inactive", "do-not-refer", "duplicate", "taken-down", "out-of-scope");

    static Holds of(MappedRow row) {
        Set<String> reasons = new LinkedHashSet<>();
        for (MappedRow.Value value : row.all(Field.EXCLUDE)) {
            exclude(value, reasons);
        }
        for (MappedRow.Value value : row.all(Field.INCLUDE)) {
            if (word(value).matches("no|n|false|0|f")) {
                reasons.add("not-for-website");
            }
        }
        String status = "";
        for (MappedRow.Value value : row.all(Field.STATUS)) {
            status = status(word(value), reasons);
        }
        return new Holds(reasons, status);
    }

    private static String word(MappedRow.Value value) {
        return value.text().strip().toLowerCase(Locale.ROOT);
    }

    /** Anything but a no keeps back. */
    private static void exclude(MappedRow.Value value, Set<String> reasons) {
        String word = word(value);
        if (REASONS.contains(word)) {
            reasons.add(word);
        } else if (!word.isEmpty() && !word.matches("no|n|false|0|f|none|-|public|not confidential")) {
            reasons.add(value.column().reason() == null ? "confidential" : value.column().reason());
        }
    }

    /** A word of our own sheets; a status nobody knows is passed on as it is, to be said in the report. */
    private static String status(String word, Set<String> reasons) {
        if (REASONS.contains(word)) {
            reasons.add(word);
            return word.equals("inactive") ? "inactive" : "active";
        }
        if (NO_REFERRAL.matcher(word).matches()) {
            reasons.add("do-not-refer");
            return "active";
        }
        if (SECRET.matcher(word).matches() || NOT_LISTED.matcher(word).matches()) {
            reasons.add(SECRET.matcher(word).matches() ? "confidential" : "not-for-website");
            return "active";
        }
        if (PAUSED.matcher(word).matches()) {
            return "temporarily closed";
        }
        if (ServiceStatus.ofHsds(word).isEmpty() && !OVER.matcher(word).matches()) {
            return OPEN.matcher(word).matches() ? "active" : word;
        }
        if (!word.equals("active")) {
            reasons.add("inactive");
        }
        return ServiceStatus.ofHsds(word).map(ServiceStatus::hsds).orElse("inactive");
    }
}
