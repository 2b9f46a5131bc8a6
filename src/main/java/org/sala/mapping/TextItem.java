package org.sala.mapping;

import java.util.UUID;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.LocalizedText.State;

/** One text that readers may get, of which record and field it is; {@code about} says in lists what it belongs to. */
public record TextItem(TextSheet sheet, String type, UUID id, String field, String about, LocalizedText text) {

    /** Its name in forms. */
    public String key() {
        return type + ":" + id + ":" + field;
    }

    public State state(Language language) {
        return text.state(language);
    }

    /** Changes with every change of the text in any language, so that a form can tell whether it is still the same. */
    public String fingerprint() {
        return Integer.toHexString(text.hashCode());
    }

    public String source() {
        return text.source() == null ? "" : text.in(text.source());
    }

    /** Whether a text of several lines belongs here. */
    public boolean isLong() {
        return !field.equals("name") && !field.equals("title") && !field.equals("alternateName");
    }
}
