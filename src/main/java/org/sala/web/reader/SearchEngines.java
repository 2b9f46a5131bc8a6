package org.sala.web.reader;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.directories.Directory;
import org.sala.editions.PublishedContent;

/** Which directories search engines may list now. A page also says so itself, as its edition was frozen; both must allow it. */
@ApplicationScoped
class SearchEngines {

    private final PublishedContent published;
    private volatile Set<String> listed = Set.of();

    SearchEngines(PublishedContent published) {
        this.published = published;
    }

    /** As of a minute ago at most, for every answer asks. */
    boolean mayList(String slug) {
        return listed.contains(slug);
    }

    @Scheduled(every = "1m")
    void look() {
        directories();
    }

    /** As of now. */
    List<Directory> directories() {
        List<Directory> now = published.directories().stream().map(PublishedContent.Shelf::directory)
                .filter(directory -> directory.searchEngines && !directory.discreetPages).toList();
        listed = now.stream().map(directory -> directory.slug).collect(Collectors.toSet());
        return now;
    }
}
