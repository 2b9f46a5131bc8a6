package org.sala.web.team.appearance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.directories.Directory;
import org.sala.values.InkColor;

/** What stands in the form; {@code seen} is the state of the directory it was shown for. */
public class AppearanceForm {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 200;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/<>\"'?#]+(/[^\\s<>\"'?#]*)?/");
    private static final String LOCAL_DIGITS = "localDigits";
    private static final String SEARCH_ENGINES = "searchEngines";
    private static final String DISCREET_PAGES = "discreetPages";
    static final List<String> CHOICES = List.of(LOCAL_DIGITS, SEARCH_ENGINES, DISCREET_PAGES);

    @RestForm
    public int seen;
    @RestForm
    public String discreetName;
    @RestForm
    public String webAddress;
    @RestForm
    public String spotColor;
    @RestForm
    public List<String> choices;

    static AppearanceForm of(Directory directory) {
        AppearanceForm form = new AppearanceForm();
        form.seen = directory.version;
        form.discreetName = directory.discreetName.in(directory.sourceLanguage);
        form.webAddress = directory.webAddress == null ? "" : directory.webAddress;
        form.spotColor = directory.spotColor == null ? "" : directory.spotColor;
        form.choices = CHOICES.stream().filter(choice -> switch (choice) {
            case LOCAL_DIGITS -> directory.localDigits;
            case SEARCH_ENGINES -> directory.searchEngines;
            default -> directory.discreetPages;
        }).toList();
        return form;
    }

    /** What cannot be taken over, by field. */
    Map<String, String> problems(AppearanceMessages words) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text(discreetName).length() > LONGEST_NAME) {
            problems.put("discreetName", words.tooLong(LONGEST_NAME));
        } else if (text(discreetName).isEmpty() && has(DISCREET_PAGES)) {
            problems.put("discreetName", words.discreetNameNeeded());
        }
        if (!text(webAddress).isEmpty() && (text(webAddress).length() > LONGEST_ADDRESS || !ADDRESS.matcher(text(webAddress)).matches())) {
            problems.put("webAddress", words.webAddressWrong());
        }
        if (!text(spotColor).isEmpty()) {
            Optional<InkColor> color = InkColor.typed(spotColor);
            color.filter(one -> !one.isReadable()).ifPresent(pale -> problems.put("spotColor",
                    words.spotColorPale(String.format(Locale.ROOT, "%.1f", Math.floor(pale.contrast() * 10) / 10))));
            if (color.isEmpty()) {
                problems.put("spotColor", words.spotColorWrong());
            }
        }
        return problems;
    }

    /** Takes over what passed {@link #problems}. */
    void writeTo(Directory directory) {
        directory.discreetName = directory.discreetName.withSource(directory.sourceLanguage, text(discreetName));
        directory.webAddress = text(webAddress).isEmpty() ? null : text(webAddress);
        directory.spotColor = InkColor.typed(text(spotColor)).map(InkColor::written).orElse(null);
        directory.localDigits = has(LOCAL_DIGITS);
        directory.searchEngines = has(SEARCH_ENGINES);
        directory.discreetPages = has(DISCREET_PAGES);
    }

    boolean has(String choice) {
        return choices != null && choices.contains(choice);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
