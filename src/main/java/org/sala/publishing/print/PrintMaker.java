package org.sala.publishing.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.sala.editions.EditionContent;
import org.sala.publishing.Maker;
import org.sala.values.Audience;
import org.sala.values.Language;

/** Makes the PDFs of an edition. */
@ApplicationScoped
class PrintMaker implements Maker {

    private final Printer printer;

    PrintMaker(Printer printer) {
        this.printer = printer;
    }

    @Override
    public List<String> formats() {
        return PrintFormat.ofEveryEdition().map(PrintFormat::written).toList();
    }

    @Override
    public Audience audience(String format) {
        return PrintFormat.of(format).orElseThrow().audience();
    }

    @Override
    public String contentType() {
        return "application/pdf";
    }

    @Override
    public String fileEnding() {
        return "pdf";
    }

    @Override
    public Map<String, Integer> make(EditionContent content, String format, Language language, OutputStream out) {
        return printer.print(content, PrintFormat.of(format).orElseThrow(), language, out);
    }
}
