package org.sala.publishing.feed;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a question found, in a fixed order. Objects are made one by one while they are written, so that memory stays small. */
public final class Found {

    private final List<?> things;
    private final Function<Object, Object> form;

    private Found(List<?> things, Function<Object, Object> form) {
        this.things = things;
        this.form = form;
    }

    @SuppressWarnings("unchecked")
    static <T> Found of(List<T> things, Function<T, Object> form) {
        return new Found(things, thing -> form.apply((T) thing));
    }

    public int size() {
        return things.size();
    }

    public Stream<Object> all() {
        return things.stream().map(form);
    }

    /** The objects on a page, counted from 1, where so many fit on one. */
    public Stream<Object> on(int page, int perPage) {
        return things.stream().skip((page - 1L) * perPage).limit(perPage).map(form);
    }
}
