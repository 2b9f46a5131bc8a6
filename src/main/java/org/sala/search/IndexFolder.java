package org.sala.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sala.editions.EditionContent;

/**
 * Where indexes are: small ones in memory, large ones in files below {@code ${sala.data}/search}, one folder for a
 * directory and audience. Everything there can be made again; what is missing, damaged or old is.
 */
@ApplicationScoped
class IndexFolder {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final int SMALL = 2000;

    private final Path root;
    private final int small;

    @Inject
    IndexFolder(@ConfigProperty(name = "sala.data") Path data) {
        this(data, SMALL);
    }

    IndexFolder(Path data, int small) {
        this.root = data.resolve("search");
        this.small = small;
    }

    /** An index that was kept and has these entries, or a new one. */
    EditionIndex of(Holdings holdings) throws IOException {
        EditionContent content = holdings.content();
        if (!keeps(content)) {
            Directory memory = new ByteBuffersDirectory();
            IndexWriting.write(holdings, memory);
            return EditionIndex.open(memory);
        }
        Path folder = root.resolve(content.masthead().slug() + "-" + content.masthead().audience());
        for (Path kept : indexes(folder)) {
            EditionIndex index = usable(kept, holdings);
            if (index != null) {
                return index;
            }
        }
        return made(holdings, folder);
    }

    /** Whether its index is in files, for all processes and also after the next start. */
    boolean keeps(EditionContent content) {
        return content.entries().size() >= small;
    }

    private static EditionIndex usable(Path kept, Holdings holdings) throws IOException {
        EditionIndex index;
        try {
            index = EditionIndex.open(new MMapDirectory(kept));
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("An index for searching was damaged or old and is made again: " + damaged.getMessage());
            return null;
        }
        if (holdings.in(index).length > 0) {
            return index;
        }
        index.close();
        return null;
    }

    private static EditionIndex made(Holdings holdings, Path folder) throws IOException {
        List<Path> old = indexes(folder);
        Path fresh = Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
        try (MMapDirectory directory = new MMapDirectory(fresh)) {
            IndexWriting.write(holdings, directory);
        }
        old.forEach(IndexFolder::remove);
        return EditionIndex.open(new MMapDirectory(fresh));
    }

    private static List<Path> indexes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** Another process may still read it, and some systems do not let go of such a file; then the next one removes it. */
    private static void remove(Path index) {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException held) {
            LOG.debug("An old index could not be removed yet", held);
        }
    }
}
