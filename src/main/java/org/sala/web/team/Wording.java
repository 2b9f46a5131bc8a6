package org.sala.web.team;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives pages a message bundle in the language of the visitor, for texts that are chosen in code. */
@ApplicationScoped
public class Wording {

    private final Visit visit;

    Wording(Visit visit) {
        this.visit = visit;
    }

    /** The bundle in the visitor's language, or in the default one where nobody has translated it. */
    public <T> T of(Class<T> bundle) {
        InstanceHandle<T> translated = Arc.container().instance(bundle, Localized.Literal.of(visit.getLanguage().code()));
        return translated.isAvailable() ? translated.get() : MessageBundles.get(bundle);
    }

    /** A form around what was typed or is kept. */
    public Typed form(java.util.Map<String, java.util.List<String>> values) {
        return new Typed(values, of(FormMessages.class));
    }
}
