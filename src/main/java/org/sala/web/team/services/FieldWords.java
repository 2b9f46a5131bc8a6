package org.sala.web.team.services;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.web.team.Visit;

/** The word the form has for a field of the catalog, for the history; a field no form shows keeps its own name. */
@ApplicationScoped
@Named("fieldWords")
class FieldWords {

    private static final Set<String> KEYS = Arrays.stream(ServiceMessages.class.getMethods())
            .filter(method -> method.getParameterCount() == 0).map(Method::getName).collect(Collectors.toUnmodifiableSet());

    private final Template word;
    private final Visit visit;

    FieldWords(Engine engine, Visit visit) {
        this.word = engine.parse("{service:message(key)}");
        this.visit = visit;
    }

    public String of(String field) {
        return KEYS.contains(field) ? word.data("key", field).setLocale(visit.getLanguage().locale()).render() : field;
    }
}
