package org.sala.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** A heading broken into words ({@code PhysicalAddress1}: physical address 1), and the field it most likely names. */
record Heading(String words, String whole) {

    static final int EXACT = 3;
    static final int STRIPPED = 2;
    static final int LOOSE = 1;

    /** A field and how sure the guess is. */
    record Match(Field field, int certainty) {
    }

    private static final Map<String, Field> KNOWN = known();
    /** People of the provider or of whoever made the list, remarks among the team, letters, money, and what is secret. */
    private static final Pattern PRIVATE = Pattern.compile(".*\\b(staff|worker|employee|contact (name|person|title|e ?mail|phone|number|type|details?|mobile)"
            + "|(main|primary|secondary|emergency|focal|key|internal) (contact|person|point)|contact|contacts|focal|manager|director|supervisor|coordinator|executive|ceo"
            + "|(verified|checked|updated|entered|approved|reviewed|created|modified|added|completed|collected|interviewed|owned) ?by|by (name|title|phone|e ?mail).*"
            + "|verifier|editor|owner|author|enumerator|interviewer|surveyor|respondent|informant|internal|private|not public|confidential (address|location|phone|note|notes|info|information)"
            + "|confidential|secret|undisclosed|do not|not for|not to|survivor|patient|complainant|donor|landlord|comment|comments|remarks?|notes?|mailing|postal address|post address|po box|p o box|attention|attn|billing|budget|fein|ein|tax|irs|salary|funding|funds"
            + "|password|bank|home (address|phone)|personal|client|clients name|victim name|beneficiary|case (number|no|id)|date of birth|dob|passport|risk|gps of shelter|shelter address|safe ?house address)\\b.*");
    /** Words of the kind above that are harmless in these phrases. */
    private static final Pattern HARMLESS = Pattern.compile(".*\\b(contact (us|centre|center)|how to (contact|get)|(service|hours|opening) notes?|eligibility (notes?|comments?))\\b.*"
            + "|contact ?(numbers?|no|phones?|tel|telephones?|hotline)|contact e ?mail( address)?|(public|office|general) (contact|e ?mail|phone).*|(is )?confidential|private|internal|(last )?(verified|checked|updated)( on| date)?");
    private static final Set<String> FILLERS = Set.of("the", "of", "a", "an", "public", "main", "primary", "full", "official", "field", "info",
            "information", "value", "text", "english", "en", "if", "any", "please", "list", "all", "current", "their", "your", "this", "agency", "provider's");

    /** Alone they name a field; with other words around them they can mean anything. */
    private static final Set<String> VAGUE = Set.of("name", "code", "call", "time", "times", "link", "where", "access", "unit", "floor", "site",
            "state", "free", "partner", "public", "active", "listed", "long", "status", "level", "location", "parent", "operator",
            "private", "hide", "hidden", "include", "publish", "visible", "important", "price", "title", "project", "services", "program",
            "programme", "building", "branch", "town", "village", "country", "suite", "company", "schedule", "transport", "language");

    static Heading of(String written) {
        String split = written.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\\d)", " ");
        String whole = plain(split);
        String outside = plain(split.replaceAll("\\([^)]*\\)|\\[[^]]*]", " "));
        return new Heading(outside.isEmpty() ? whole : outside, whole);
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    /** What stands in brackets counts: {@code Address (do not publish)}. */
    boolean isPrivate() {
        return PRIVATE.matcher(whole).matches() && !HARMLESS.matcher(whole).matches() && !KNOWN.containsKey(whole);
    }

    /** Whether it names a person to talk to. Then other columns about a contact are about that person. */
    boolean isPerson() {
        return words.matches(".*\\b(contact|focal|responsible)\\b.*\\b(name|person|point)\\b.*|.*\\b(name|person) of contact\\b.*");
    }

    /** Whether it is about a contact, which may be a person or a front desk. */
    boolean isContact() {
        return words.matches(".*\\bcontacts?\\b.*");
    }

    /** Whether it says nothing at all: {@code column C}, {@code field 3}. */
    boolean isSilent() {
        return words.matches("(column|field|col|unnamed|value)?\\s*[a-z]{0,2}\\d*") || words.length() < 3;
    }

    Optional<Match> match() {
        if (KNOWN.containsKey(words)) {
            return Optional.of(new Match(KNOWN.get(words), EXACT));
        }
        String stripped = stripped(words);
        if (KNOWN.containsKey(stripped)) {
            return Optional.of(new Match(KNOWN.get(stripped), STRIPPED));
        }
        // The longest known phrase the heading begins or ends with.
        return KNOWN.entrySet().stream().filter(entry -> entry.getKey().length() > 3 && !VAGUE.contains(entry.getKey()))
                .filter(entry -> (" " + stripped + " ").startsWith(" " + entry.getKey() + " ") || (" " + stripped + " ").endsWith(" " + entry.getKey() + " "))
                .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> new Match(entry.getValue(), LOOSE));
    }

    private static String stripped(String words) {
        List<String> kept = new ArrayList<>();
        for (String word : words.split(" ")) {
            if (!FILLERS.contains(word) && !word.matches("\\d+")) {
                kept.add(word);
            }
        }
        return kept.isEmpty() ? words : String.join(" ", kept);
    }

    String phoneType() {
        if (words.contains("fax")) {
            return "fax";
        }
        return words.matches(".*\\b(tty|tdd|textphone)\\b.*") ? "textphone" : words.matches(".*\\b(sms|text)\\b.*") ? "text" : null;
    }

    /** Whether it asks for something to be kept back, or to be shown; then its yes and no count, whatever else it names. */
    Optional<Field> hold() {
        if (whole.matches(".*\\b(hide|hidden|exclude|excluded|confidential|private|secret|suppress|unlisted|do not|dont|not (for|to)|never|inactive|closed|deactivated)\\b.*")) {
            return Optional.of(Field.EXCLUDE);
        }
        return whole.matches(".*\\b(publish|published|publishable|include|included|show|visible|listed|listable|may be|can be|ok to|public)\\b.*")
                ? Optional.of(Field.INCLUDE) : Optional.empty();
    }

    /** The reason for keeping back that a yes in this column means. */
    String exclusion() {
        return words.contains("refer") ? "do-not-refer" : words.contains("inactive") || words.contains("closed") ? "inactive"
                : words.matches(".*\\b(web|website|directory|publish|public|online|print|printed|list|listed)\\b.*") ? "not-for-website" : "confidential";
    }

    private static Map<String, Field> known() {
        Map<String, Field> known = new HashMap<>();
        for (Map.Entry<String, String> entry : headings().entrySet()) {
            for (String phrase : entry.getValue().split(",")) {
                known.put(Heading.of(phrase).words(), Field.ofKey(entry.getKey()));
            }
        }
        return Map.copyOf(known);
    }

    private static Map<String, String> headings() {
        try (InputStream file = Heading.class.getResourceAsStream("/interchange/headings.properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            Map<String, String> headings = new LinkedHashMap<>();
            properties.forEach((field, phrases) -> headings.put(field.toString(), phrases.toString()));
            return headings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of known headings cannot be read", unreadable);
        }
    }
}
