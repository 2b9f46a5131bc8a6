package org.sala.web.team;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;

/** The texts of a message bundle in the visitor's language, for what a page says that is not written in its template. */
@ApplicationScoped
public class Speech {

    private final Visit visit;

    Speech(Visit visit) {
        this.visit = visit;
    }

    /** In English while nobody has translated them. */
    public <T> T of(Class<T> bundle) {
        InstanceHandle<T> translated = Arc.container().instance(bundle, Localized.Literal.of(visit.getLanguage().code()));
        return translated.isAvailable() ? translated.get() : Arc.container().instance(bundle).get();
    }
}
