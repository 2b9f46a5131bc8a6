package org.sala.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.values.Language;

/** The languages the team's pages are there in: those with message files. */
@ApplicationScoped
@Named("teamLanguages")
public class TeamLanguages {

    private final List<Language> all;

    TeamLanguages(@ConfigProperty(name = "quarkus.locales") List<String> codes) {
        this.all = codes.stream().map(Language::of).toList();
    }

    public List<Language> getAll() {
        return all;
    }
}
