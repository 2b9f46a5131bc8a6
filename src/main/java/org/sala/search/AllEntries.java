package org.sala.search;

import java.util.function.Consumer;
import org.sala.editions.EditionContent.Entry;

/** Tells all entries of an edition one by one, in reading order, as often as it is asked; nobody need hold all of them. */
public interface AllEntries {

    void each(Consumer<Entry> taker);
}
