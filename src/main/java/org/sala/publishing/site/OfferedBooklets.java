package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.publishing.Publication;
import org.sala.publishing.Publications;

/** The booklets and other prints that stand beside the pages of an edition. One made before a take-down is not among them. */
@ApplicationScoped
public class OfferedBooklets {

    /** The format readers may take home, by its name on the command line. */
    public static final String BOOKLET = "booklet";
    /** What readers can use as it is; what has to be folded on an office printer is for the team. */
    private static final List<String> OTHERS = List.of("booklet-large", "pocket", "card", "card-discreet", "poster", "poster-a4");

    private final Publications publications;

    OfferedBooklets(Publications publications) {
        this.publications = publications;
    }

    /** Links of pages that offer them. */
    public Links links(UUID editionId) {
        List<Publication> offered = of(editionId).toList();
        return new Links(offered.stream().filter(file -> file.format.equals(BOOKLET)).map(file -> file.language).collect(Collectors.toSet()))
                .withPrinting(offered.stream().filter(file -> !file.format.equals(BOOKLET))
                        .sorted(Comparator.comparingInt(file -> OTHERS.indexOf(file.format)))
                        .collect(Collectors.groupingBy(file -> file.language, Collectors.mapping(file -> file.format, Collectors.toList()))));
    }

    /** The newest of each, none that practitioners alone may have. */
    public Stream<Publication> of(UUID editionId) {
        return publications.offered(editionId).filter(file -> file.format.equals(BOOKLET) || OTHERS.contains(file.format));
    }

    /** Which there are, in one word, to compare. */
    static String codes(Links links) {
        Stream<String> booklets = links.booklets().stream().map(language -> language + "/" + BOOKLET);
        Stream<String> others = links.others().entrySet().stream().flatMap(one -> one.getValue().stream().map(form -> one.getKey() + "/" + form));
        return Stream.concat(booklets, others).sorted().collect(Collectors.joining(","));
    }
}
