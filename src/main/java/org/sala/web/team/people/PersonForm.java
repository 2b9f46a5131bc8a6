package org.sala.web.team.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.accounts.Role;
import org.sala.values.Language;

/** A person to be added, as typed. */
public class PersonForm {

    private static final int LONGEST = 200;

    @RestForm
    public String name;
    @RestForm
    public String email;
    @RestForm
    public String role;
    @RestForm
    public String language;

    Optional<Role> role() {
        return roleOf(role);
    }

    static Optional<Role> roleOf(String code) {
        return Arrays.stream(Role.values()).filter(known -> known.code().equals(code)).findFirst();
    }

    Map<String, String> problems(List<Language> languages, PeopleMessages texts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name == null || name.isBlank()) {
            problems.put("name", texts.nameNeeded());
        } else if (name.length() > LONGEST) {
            problems.put("name", texts.tooLong(LONGEST));
        }
        if (email == null || email.length() > LONGEST || !email.strip().matches("[^\\s@<>\"',;]+@[^\\s@<>\"',;]+\\.[^\\s@<>\"',;.]+")) {
            problems.put("email", texts.emailNeeded());
        }
        if (role().isEmpty()) {
            problems.put("role", texts.roleNeeded());
        }
        if (languages.stream().noneMatch(known -> known.code().equals(language))) {
            problems.put("language", texts.languageNeeded());
        }
        return problems;
    }
}
