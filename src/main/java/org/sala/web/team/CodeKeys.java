package org.sala.web.team;

import io.quarkus.qute.TemplateExtension;

/** Lets templates name a constant by its key in {@link CodeMessages}: <code>{codes:message(row.consent.key('answer'))}</code>. */
@TemplateExtension
class CodeKeys {

    private CodeKeys() {
    }

    static String key(Enum<?> constant, String group) {
        return Pick.key(group, Pick.code(constant));
    }
}
