package org.sala.web.team.translations;

import java.util.List;
import java.util.Set;
import org.sala.directories.Directory;
import org.sala.mapping.TextItem;
import org.sala.mapping.TextSheet;
import org.sala.values.Language;
import org.sala.values.LocalizedText.State;
import org.sala.web.team.Choices;
import org.sala.web.team.Typed;

/** Which texts are asked for; {@code sheet} null for all, {@code state} null for all that are not done. */
public record TextQuery(Language language, TextSheet sheet, State state, int page) {

    static TextQuery of(Typed form, Directory directory) {
        List<Language> languages = directory.languages();
        Language first = languages.stream().filter(language -> !language.equals(directory.sourceLanguage)).findFirst()
                .orElse(directory.sourceLanguage);
        Language asked = languages.stream().filter(language -> language.code().equals(form.get("language"))).findFirst().orElse(first);
        String page = form.get("page");
        return new TextQuery(asked, Typed.constant(TextSheet.values(), form.get("sheet")), Typed.constant(State.values(), form.get("state")),
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
    }

    boolean fits(TextItem item) {
        State found = item.state(language);
        return (sheet == null || item.sheet() == sheet) && (state == null ? found != State.REVIEWED : found == state);
    }

    public String onPage(int number) {
        return address(sheet, language, state) + "&page=" + number;
    }

    public String inState(State other) {
        return address(sheet, language, other);
    }

    public List<State> states() {
        return List.of(State.values());
    }

    public String allOpen() {
        return address(sheet, language, null);
    }

    /** The address of a cell of the table, from the directory's base. */
    public String cell(TextSheet other, Language spoken) {
        return address(other, spoken, null);
    }

    private static String address(TextSheet sheet, Language language, State state) {
        return "translations?language=" + language.code() + (sheet == null ? "" : "&sheet=" + Choices.sent(sheet))
                + (state == null ? "" : "&state=" + Choices.sent(state));
    }

    /** What a form carries along. */
    public Set<java.util.Map.Entry<String, String>> getFields() {
        java.util.Map<String, String> fields = new java.util.LinkedHashMap<>();
        fields.put("language", language.code());
        fields.put("page", String.valueOf(page));
        if (sheet != null) {
            fields.put("sheet", Choices.sent(sheet));
        }
        if (state != null) {
            fields.put("state", Choices.sent(state));
        }
        return fields.entrySet();
    }
}
