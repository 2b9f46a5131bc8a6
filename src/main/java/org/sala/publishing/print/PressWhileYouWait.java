package org.sala.publishing.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.sala.editions.EditionContent;

/** Prints for somebody who waits before the screen. Two at once, so that a laptop can still answer everybody else. */
@ApplicationScoped
public class PressWhileYouWait {

    private static final int AT_ONCE = 2;

    private final Printer printer;
    private final Semaphore free = new Semaphore(AT_ONCE);

    PressWhileYouWait(Printer printer) {
        this.printer = printer;
    }

    /** The PDF; empty when so many are being printed that one has to try again. */
    public Optional<byte[]> print(EditionContent content, PrintOrder order) {
        if (!free.tryAcquire()) {
            return Optional.empty();
        }
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            printer.print(content, order, pdf);
            return Optional.of(pdf.toByteArray());
        } finally {
            free.release();
        }
    }
}
