package org.sala.web.team;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every template of the team's pages the language of the visitor. */
@ApplicationScoped
class SpokenLanguage {

    private final Visit visit;

    SpokenLanguage(Visit visit) {
        this.visit = visit;
    }

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    private void speak(TemplateInstance template) {
        if (Arc.container().requestContext().isActive()) {
            template.setLocale(visit.getLanguage().locale());
        }
    }
}
