package org.sala.web.team.planning;

import io.quarkus.qute.TemplateExtension;

/** The keys of the safety questions in {@link PlanningMessages} by their number from 1, for templates. */
@TemplateExtension
final class SafetyKeys {

    private SafetyKeys() {
    }

    static String safetyKey(int number) {
        return "safety" + number;
    }

    static String safetyHintKey(int number) {
        return "safety" + number + "Hint";
    }
}
