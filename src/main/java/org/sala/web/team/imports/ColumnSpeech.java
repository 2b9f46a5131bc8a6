package org.sala.web.team.imports;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.sala.web.team.Visit;

/** The word for what a column can be, in the visitor's language. */
@ApplicationScoped
class ColumnSpeech {

    private final Template word;
    private final Visit visit;

    ColumnSpeech(Engine engine, Visit visit) {
        this.word = engine.parse("{columns:message(key)}");
        this.visit = visit;
    }

    String of(String key) {
        return word.data("key", "field_" + key).setLocale(visit.getLanguage().locale()).render();
    }
}
