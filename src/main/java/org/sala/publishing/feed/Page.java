package org.sala.publishing.feed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The envelope of a list (HSDS {@code Page}); pages are counted from 1. A page behind the last one is empty. */
public record Page(@JsonProperty(required = true) int totalItems, @JsonProperty(required = true) int totalPages,
                   @JsonProperty(required = true) int pageNumber, @JsonProperty(required = true) int size,
                   @JsonProperty(required = true) boolean firstPage, @JsonProperty(required = true) boolean lastPage,
                   @JsonProperty(required = true) boolean empty) {

    /** One page of so many things, of which {@code perPage} fit. */
    public static Page of(int things, int number, int perPage) {
        int pages = Math.ceilDiv(things, perPage);
        long before = (number - 1L) * perPage;
        int size = (int) Math.clamp(things - before, 0L, perPage);
        return new Page(things, pages, number, size, number == 1, number >= pages, size == 0);
    }
}
