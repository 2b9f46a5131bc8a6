package org.sala.publishing.print;

import java.io.OutputStream;
import java.util.Map;

/**
 * A print whose words are all there and whose lines have no place yet. It may hold nothing of the edition it was made
 * of, which in all its languages is as large as the pages: who keeps only this lets go of the edition while it is laid out.
 */
@FunctionalInterface
public interface Manuscript {

    /** Lays it out and writes the PDF to {@code out}, which stays open, and tells as {@link Layout} where its parts begin. */
    Map<String, Integer> print(OutputStream out);
}
