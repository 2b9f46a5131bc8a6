package org.sala.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.values.Language;

/** A small page that tells nothing, for addresses that belong to no part of the site. */
@ApplicationScoped
class NeutralTroublePages implements TroublePages {

    private final List<Language> languages;

    NeutralTroublePages(@ConfigProperty(name = "quarkus.locales") List<String> codes) {
        this.languages = codes.stream().map(Language::of).toList();
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance trouble(String language, boolean notHere, String code);
    }

    /** None by itself: it is asked when no other does. */
    @Override
    public boolean covers(String path) {
        return false;
    }

    @Override
    public String page(int status, String code, String accepted) {
        Language language = AskedLanguage.among(languages, accepted).orElse(Language.ENGLISH);
        return Templates.trouble(language.code(), status == 404, code).setLocale(language.locale()).render();
    }
}
