package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionContent;
import org.sala.editions.PublishedContent;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.w3c.dom.Document;

/**
 * The part of {@code bench/print} that runs inside the program; not one of the tests. Writes a line for each thing
 * measured to {@code warm.txt}, and beside it the same pages for other programs.
 */
@QuarkusTest
class PrintBench {

    private static final List<Language> LANGUAGES = List.of(new Language("en"), new Language("km"));
    private static final int RUNS = 5;

    private final Path folder = Path.of(System.getProperty("bench.folder", "target/bench"));

    @Inject
    PublishedContent published;
    @Inject
    Printer printer;
    @Inject
    Fonts fonts;
    @Inject
    Press press;

    @Test
    void measure() throws IOException {
        Files.deleteIfExists(folder.resolve("warm.txt"));
        for (int size : List.of(500, 2000)) {
            EditionContent content = published.of("bench-" + size, Audience.HANDOUT).orElseThrow();
            for (Language language : LANGUAGES) {
                Files.writeString(folder.resolve(size + "-" + language + ".xhtml"), forOthers(BookletLayout.pages(content, PrintOrder.of(PrintFormat.BOOKLET, language), language)));
                PagesAlone alone = new PagesAlone(fonts, print(content, language));
                int before = size == 500 ? 12 : 3;
                say(size, language, "warm", median(before, out -> printer.print(content, PrintFormat.BOOKLET, language, out)));
                say(size, language, "writing", writing(before, content, language));
                say(size, language, "alone", median(before, alone::write));
                say(size, language, "pages", alone.count());
            }
        }
        fourAtOnce(published.of("bench-500", Audience.HANDOUT).orElseThrow());
    }

    private void fourAtOnce(EditionContent content) throws IOException {
        List<Language> four = List.of(LANGUAGES.get(0), LANGUAGES.get(1), LANGUAGES.get(0), LANGUAGES.get(1));
        List<byte[]> after = four.stream().map(language -> print(content, language)).toList();
        List<byte[]> together = four.parallelStream().map(language -> print(content, language)).toList();
        boolean same = IntStream.range(0, four.size()).allMatch(place -> Arrays.equals(after.get(place), together.get(place)));
        Files.writeString(folder.resolve("warm.txt"), "four same " + (same ? "yes" : "NO") + "\n", StandardOpenOption.APPEND);
        assertThat(same).isTrue();
    }

    private byte[] print(EditionContent content, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(content, PrintFormat.BOOKLET, language, out);
        return out.toByteArray();
    }

    /** Milliseconds. */
    private static long median(int before, Consumer<OutputStream> work) {
        return IntStream.range(0, before + RUNS).mapToLong(run -> {
            long start = System.nanoTime();
            work.accept(OutputStream.nullOutputStream());
            return (System.nanoTime() - start) / 1_000_000;
        }).skip(before).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }

    /** Milliseconds from the finished layout to the finished file: painting, tags, links, pictures and packing. */
    private long writing(int before, EditionContent content, Language language) {
        PrintOrder order = PrintOrder.of(PrintFormat.BOOKLET, language);
        return IntStream.range(0, before + RUNS).mapToLong(run -> {
            Document pages = Press.parse(BookletLayout.pages(content, order, language));
            Book book = press.layOut(pages);
            long start = System.nanoTime();
            book.write(Imprint.of(content.masthead(), order), OutputStream.nullOutputStream());
            return (System.nanoTime() - start) / 1_000_000;
        }).skip(before).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }

    private void say(int size, Language language, String what, long number) throws IOException {
        Files.writeString(folder.resolve("warm.txt"), size + "-" + language + " " + what + " " + number + "\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Pictograms become files; bookmarks, which only Flying Saucer knows, are left out. */
    private static String forOthers(String pages) {
        return pages.replaceAll("(?s)<bookmarks>.*</bookmarks>", "")
                .replaceAll("(<img[^>]*) src=\"([a-z0-9-]+)\"", "$1 src=\"pictograms/$2.svg\"");
    }
}
