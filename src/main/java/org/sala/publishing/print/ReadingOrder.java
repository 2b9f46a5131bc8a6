package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;

/** The parts of texts that go on overleaf, where pages are painted out of their order. */
final class ReadingOrder {

    private final Map<PdfStructureElement, List<Integer>> paintedOn = new LinkedHashMap<>();

    /** Remembers that a part of a text is painted on a page. */
    void note(PdfStructureElement leaf, int page) {
        paintedOn.computeIfAbsent(leaf, text -> new ArrayList<>()).add(page);
    }

    /** Brings the parts of each text back into the order of the pages. */
    void restore() {
        paintedOn.forEach((leaf, pages) -> {
            if (leaf.get(PdfName.K) instanceof PdfArray parts && parts.size() == pages.size()) {
                List<PdfObject> painted = List.copyOf(parts.getElements());
                List<PdfObject> inOrder = IntStream.range(0, pages.size()).boxed().sorted(Comparator.comparing(pages::get)).map(painted::get).toList();
                leaf.put(PdfName.K, new PdfArray(inOrder));
            }
        });
    }
}
