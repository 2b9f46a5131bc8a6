package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the whole web directory as plain files, for any web server, a USB stick or a telephone, or as a ZIP of them. The
 * new site is made beside the earlier one and then takes its place, so a killed export leaves the earlier one whole.
 */
@ApplicationScoped
public class SiteExport {

    /** Marks a folder as a site of ours, which a later one may replace. */
    private static final String MARK = ".sala-site";

    /** The same time on every file, so that the same site is the same ZIP. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** Writes a site into a folder, in the place of an earlier one; answers how many pages there are. */
    public int write(SiteContents contents, Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            refuseForeign(place);
            Path fresh = beside(place, ".new");
            Path earlier = beside(place, ".old");
            remove(fresh);
            int pages = contents.pour((path, bytes) -> put(fresh, path, bytes));
            put(fresh, MARK, new byte[0]);
            swap(fresh, place, earlier);
            return pages;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The site could not be written to " + place + ": " + unwritable.getMessage(), unwritable);
        }
    }

    /** Writes a site as one ZIP file, which is there when it is whole; answers how many pages there are. */
    public int zip(SiteContents contents, Path file) {
        Path place = file.toAbsolutePath().normalize();
        Path fresh = beside(place, ".new");
        try {
            int pages;
            try (OutputStream out = Files.newOutputStream(fresh)) {
                pages = zip(contents, out);
            }
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
            return pages;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The site could not be written to " + place + ": " + unwritable.getMessage(), unwritable);
        }
    }

    /** Writes a site as a ZIP file while it is read. */
    public int zip(SiteContents contents, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        int pages = contents.pour((path, bytes) -> {
            ZipEntry entry = new ZipEntry(path);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        });
        zip.finish();
        return pages;
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
