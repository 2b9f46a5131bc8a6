package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.values.Language;

/**
 * Writes the whole web directory into a folder of plain files, for any web server, a USB stick or a telephone. The new
 * site is made beside the earlier one and then takes its place, so a killed export leaves the earlier one whole.
 */
@ApplicationScoped
public class SiteExport {

    /** Marks a folder as a site of ours, which a later one may replace. */
    private static final String MARK = ".sala-site";

    private final WholeSite site;

    SiteExport(WholeSite site) {
        this.site = site;
    }

    /** Writes the pages, the looks and the given booklets (PDF); answers how many pages there are. */
    public int write(EditionContent content, Path folder, Map<Language, byte[]> booklets) {
        return write(content, folder, booklets, pages -> { });
    }

    /** As above; {@code written} hears how many pages are written so far. */
    public int write(EditionContent content, Path folder, Map<Language, byte[]> booklets, IntConsumer written) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            refuseForeign(place);
            Path fresh = beside(place, ".new");
            Path earlier = beside(place, ".old");
            remove(fresh);
            int pages = fill(fresh, content, booklets, written);
            swap(fresh, place, earlier);
            return pages;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The site could not be written to " + place + ": " + unwritable.getMessage(), unwritable);
        }
    }

    private static void refuseForeign(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isDirectory(place)) {
            throw new FolderIsNotASiteException(place);
        }
        try (Stream<Path> inside = Files.list(place)) {
            if (inside.findAny().isPresent() && !Files.exists(place.resolve(MARK))) {
                throw new FolderIsNotASiteException(place);
            }
        }
    }

    private static Path beside(Path place, String ending) {
        return place.resolveSibling("." + place.getFileName() + ending);
    }

    private int fill(Path fresh, EditionContent content, Map<Language, byte[]> booklets, IntConsumer written) throws IOException {
        int pages = 0;
        for (SiteFile file : site.files(content, new Links(booklets.keySet()))) {
            put(fresh, file.path(), file.bytes().get());
            if (file.contentType().equals(SiteFile.HTML)) {
                written.accept(++pages);
            }
        }
        for (Map.Entry<Language, byte[]> booklet : booklets.entrySet()) {
            put(fresh, Links.bookletPath(booklet.getKey()), booklet.getValue());
        }
        put(fresh, MARK, new byte[0]);
        return pages;
    }

    private static void put(Path folder, String file, byte[] bytes) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }

    /** A kill between the two moves leaves both sites beside the place; the next export finds and clears them. */
    private static void swap(Path fresh, Path place, Path earlier) throws IOException {
        if (Files.exists(place)) {
            remove(earlier);
            Files.move(place, earlier);
        }
        Files.move(fresh, place);
        remove(earlier);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
