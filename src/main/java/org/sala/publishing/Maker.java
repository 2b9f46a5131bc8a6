package org.sala.publishing;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.sala.editions.EditionContent;
import org.sala.values.Audience;
import org.sala.values.Language;

/** Makes files of some formats from the content of an edition; each kind of publication provides one. */
public interface Maker {

    /** The formats it makes for every edition, by the names people type. */
    List<String> formats();

    /** Whose content a format holds. */
    Audience audience(String format);

    /** For example {@code application/pdf}. */
    String contentType();

    /** Ending of the file name, without the dot. */
    String fileEnding();

    /**
     * Writes the file; the same content gives the same bytes.
     *
     * @return by anchor, on which page, counted from 1, each part begins that corrections may have to name; empty where none does
     */
    Map<String, Integer> make(EditionContent content, String format, Language language, OutputStream out);
}
