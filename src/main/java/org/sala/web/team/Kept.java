package org.sala.web.team;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.values.LocalizedText;

/** Collects what is kept of a record as the values of a form, in the shape a browser would send them. */
public final class Kept {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    public Kept put(String name, Object value) {
        values.put(name, value == null ? List.of() : List.of(value instanceof Enum<?> ? Choices.sent(value) : value.toString()));
        return this;
    }

    /** The wording of the source, which is what a form of one language edits. */
    public Kept text(String name, LocalizedText text) {
        return put(name, text == null || text.source() == null ? "" : text.in(text.source()));
    }

    public Kept yesNo(String name, Boolean answer) {
        return put(name, answer == null ? "" : answer ? "yes" : "no");
    }

    public Kept all(String name, Collection<String> codes) {
        values.put(name, List.copyOf(codes));
        return this;
    }

    public Map<String, List<String>> values() {
        return values;
    }
}
