package org.sala.publishing.print;

import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** Brackets all that is painted: as part of the structure, or as an artifact that a screen reader passes over. */
final class MarkedContent {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private boolean open;

    /** Painting inside painting belongs to the outer bracket. */
    void paint(PdfContentByte page, Optional<PdfStructureElement> leaf, Runnable painting) {
        if (open) {
            painting.run();
            return;
        }
        leaf.ifPresentOrElse(page::beginMarkedContentSequence, () -> page.beginMarkedContentSequence(ARTIFACT));
        open = true;
        painting.run();
        open = false;
        page.endMarkedContentSequence();
    }

    void paintArtifact(PdfContentByte page, Runnable painting) {
        paint(page, Optional.empty(), painting);
    }
}
