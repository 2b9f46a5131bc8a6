package org.sala.web.team;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Opens forms that speak the visitor's language. */
@ApplicationScoped
public class Forms {

    private final Visit visit;

    Forms(Visit visit) {
        this.visit = visit;
    }

    /** A form around what was typed or is kept: values by the names of fields. */
    public Typed around(Map<String, List<String>> values) {
        return new Typed(values, messages(FormMessages.class));
    }

    /** A message bundle in the visitor's language, or in the default one where nobody has translated it. */
    public <T> T messages(Class<T> bundle) {
        InstanceHandle<T> translated = Arc.container().instance(bundle, Localized.Literal.of(visit.getLanguage().code()));
        return translated.isAvailable() ? translated.get() : MessageBundles.get(bundle);
    }
}
