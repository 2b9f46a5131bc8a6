package org.sala.interchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The names and e-mail addresses that stand in a list's private columns, so that they can be kept out of texts for
 * readers in which they stand again ({@code Ask for Linda Fields}).
 */
final class StaffWords {

    private static final int LONGEST_NAME = 60;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;\\n])\\s+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}.'’-]+( [\\p{L}\\p{M}.'’-]+){1,4}");

    private static final Pattern OF_PEOPLE = Pattern.compile("(?i).*(name|person|contact|worker|staff|director|manager|by|focal point|point|officer|coordinator|responsible|head|lead|supervisor|owner)\\b.*|.*Name");

    private final List<Integer> people;
    private final List<Integer> open;
    private final List<Integer> columns;
    private final Set<String> openNames = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> emails = new HashSet<>();
    private final Map<String, Set<String>> namesByFirstWord = new TreeMap<>();

    StaffWords(Mapping mapping, Map<String, Integer> columns) {
        this.columns = mapping.privateColumns().stream().filter(columns::containsKey).map(columns::get).toList();
        this.people = mapping.privateColumns().stream().filter(columns::containsKey)
                .filter(heading -> OF_PEOPLE.matcher(heading).matches()).map(columns::get).toList();
        this.open = mapping.columns().stream().filter(column -> column.field() == Field.NAME || column.field() == Field.ORGANIZATION)
                .map(Mapping.Column::column).filter(columns::containsKey).map(columns::get).toList();
    }

    void learn(Row row) {
        for (int column : columns) {
            String text = PlainText.oneLine(row.cell(column)).toLowerCase(Locale.ROOT);
            for (String part : text.split("[;,/\\s]+")) {
                if (part.contains("@")) {
                    emails.add(part);
                }
            }
            if (people.contains(column) && text.length() <= LONGEST_NAME && NAME.matcher(text).matches() && names.add(text)) {
                namesByFirstWord.computeIfAbsent(text.split(" ")[0], word -> new HashSet<>()).add(text);
            }
        }
        // Some write the organization where a person's name belongs.
        open.forEach(column -> openNames.add(PlainText.oneLine(row.cell(column)).toLowerCase(Locale.ROOT)));
    }

    boolean isStaffEmail(String email) {
        return emails.contains(email.strip().toLowerCase(Locale.ROOT));
    }

    /** The text without the sentences that name somebody. */
    String without(String text) {
        if (!names(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (String sentence : SENTENCE_END.split(text)) {
            if (!names(sentence)) {
                kept.append(kept.isEmpty() ? "" : " ").append(sentence);
            }
        }
        return kept.toString();
    }

    private boolean names(String text) {
        String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}@.'’-]+", " ") + " ";
        for (String word : new HashSet<>(List.of(words.strip().split(" ")))) {
            for (String name : namesByFirstWord.getOrDefault(word, Set.of())) {
                if (!openNames.contains(name) && (words.contains(" " + name + " ") || words.contains(" " + name + ".") || words.contains(" " + name + "'"))) {
                    return true;
                }
            }
        }
        return emails.stream().anyMatch(words::contains);
    }
}
