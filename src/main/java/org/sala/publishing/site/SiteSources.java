package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.sala.editions.EditionContent;
import org.sala.publishing.Publications;
import org.sala.values.Language;

/** Where the files of a site are taken from when somebody wants them all: from what was made once, else they are made. */
@ApplicationScoped
public class SiteSources {

    private final WholeSite site;
    private final StoredSites stored;
    private final Publications publications;

    SiteSources(WholeSite site, StoredSites stored, Publications publications) {
        this.site = site;
        this.stored = stored;
        this.publications = publications;
    }

    /** Made now, with the given booklets (PDF); {@code made} hears how many pages there are so far. */
    public SiteContents fresh(EditionContent content, Map<Language, byte[]> booklets, IntConsumer made) {
        return sink -> {
            int pages = 0;
            for (SiteFile file : site.files(content, new Links(booklets.keySet()))) {
                sink.put(file.path(), Copies.adapted(file.bytes().get(), file.path(), file.contentType(), content));
                if (file.contentType().equals(SiteFile.HTML)) {
                    made.accept(++pages);
                }
            }
            putOthers(content, booklets, sink);
            return pages;
        };
    }

    /** As published: the bytes that are stored, where they are, and the booklets that are ready. */
    public SiteContents published(EditionContent content) {
        return published(content, readyBooklets(content), pages -> { });
    }

    /** The booklets (PDF) of a published edition that are printed and may be handed out. */
    public Map<Language, byte[]> readyBooklets(EditionContent content) {
        return publications.offered(content.masthead().editionId()).filter(file -> file.format.equals(OfferedBooklets.BOOKLET))
                .collect(Collectors.toMap(file -> file.language, publications::file, (newer, older) -> newer));
    }

    /** As published, with the given booklets on the first pages. */
    public SiteContents published(EditionContent content, Map<Language, byte[]> booklets, IntConsumer made) {
        return stored.ofEdition(content.masthead().editionId()).map(whole -> fromStore(whole, content, booklets, made))
                .orElseGet(() -> fresh(content, booklets, made));
    }

    private SiteContents fromStore(UUID whole, EditionContent content, Map<Language, byte[]> booklets, IntConsumer made) {
        return sink -> {
            Map<String, byte[]> first = firstPages(content, new Links(booklets.keySet()));
            AtomicInteger pages = new AtomicInteger();
            AtomicBoolean looks = new AtomicBoolean();
            stored.each(whole, file -> {
                looks.compareAndSet(false, file.path().startsWith(Assets.FOLDER));
                byte[] own = first.get(file.path());
                sink.put(file.path(), Copies.adapted(own == null ? file.unpacked() : own, file.path(), file.contentType(), content));
                if (file.contentType().equals(SiteFile.HTML)) {
                    made.accept(pages.incrementAndGet());
                }
            });
            if (!looks.get()) {
                // An earlier program stored the site; the pages that are made now look as this one has them.
                put(Assets.files(), sink);
            }
            putOthers(content, booklets, sink);
            return pages.get();
        };
    }

    /** They alone depend on which booklets stand beside them. */
    private Map<String, byte[]> firstPages(EditionContent content, Links links) {
        return content.masthead().languages().stream().map(language -> new SitePage.Start(language).path())
                .collect(Collectors.toMap(path -> path, path -> site.file(content, links, path).orElseThrow().bytes().get()));
    }

    private void putOthers(EditionContent content, Map<Language, byte[]> booklets, SiteContents.Sink sink) throws IOException {
        put(site.ofACopy(content), sink);
        for (Map.Entry<Language, byte[]> booklet : booklets.entrySet()) {
            sink.put(Links.bookletPath(booklet.getKey()), booklet.getValue());
        }
    }

    private static void put(List<SiteFile> files, SiteContents.Sink sink) throws IOException {
        for (SiteFile file : files) {
            sink.put(file.path(), file.bytes().get());
        }
    }
}
