package org.sala.publishing.print;

import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/**
 * Fonts for signs that few texts have: a check mark, a telephone, an arrow. They are large and read only when the first
 * such sign comes; with a shaper of their own, since the one of the others may be at work on another thread.
 */
final class SpareFonts {

    private final List<String> files;
    private Loaded loaded;

    private record Loaded(List<BaseFont> fonts, Shaper shaper) {
    }

    SpareFonts(List<String> files) {
        this.files = List.copyOf(files);
    }

    List<BaseFont> fonts() {
        return loaded().fonts();
    }

    Shaper shaper() {
        return loaded().shaper();
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            Shaper shaper = new Shaper();
            loaded = new Loaded(files.stream().map(file -> Fonts.load(shaper, file)).toList(), shaper);
        }
        return loaded;
    }
}
