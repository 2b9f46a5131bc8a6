package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.publishing.site.SiteCatalog.Place;

@Tag("plain")
class SiteCatalogTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    @Test
    void aCatalogReadAgainKnowsEveryPlace() {
        SiteCatalog written = new SiteCatalog();
        written.add(place("en/index.html", FIRST, 0));
        written.add(place("km/index.html", SECOND, 7));

        SiteCatalog read = SiteCatalog.of(written.toBytes());

        assertThat(read.all()).containsExactlyElementsOf(written.all());
        assertThat(read.at("km/index.html")).contains(place("km/index.html", SECOND, 7));
        assertThat(read.at("km/")).isEmpty();
    }

    @Test
    void aFileThatWasMadeAgainIsOnlyWhereTheNewOneIs() {
        SiteCatalog catalog = new SiteCatalog();
        catalog.add(place("en/index.html", FIRST, 0));
        catalog.add(place("en/index.html", SECOND, 0));

        assertThat(catalog.inPart(FIRST)).isEmpty();
        assertThat(catalog.inPart(SECOND)).hasSize(1);
        assertThat(catalog.all()).hasSize(1);
    }

    @Test
    void whatIsPackedUnpacksToTheSameBytesAndHasOneMark() {
        SiteFile page = SiteFile.text("en/index.html", SiteFile.HTML, () -> "<p>help</p>".repeat(500));
        PackedFile packed = Packing.pack(page);
        assertThat(packed.packed()).isTrue();
        assertThat(packed.bytes().length).isLessThan(200);
        assertThat(new String(packed.unpacked(), StandardCharsets.UTF_8)).isEqualTo("<p>help</p>".repeat(500));
        assertThat(Packing.pack(page).tag()).isEqualTo(packed.tag()).hasSize(32);
    }

    @Test
    void whatPackingMakesNoSmallerTravelsAsItIs() {
        PackedFile packed = Packing.pack(new SiteFile("x.woff2", "font/woff2", () -> new byte[] {1, 7, 3}));
        assertThat(packed.packed()).isFalse();
        assertThat(packed.unpacked()).containsExactly(1, 7, 3);
    }

    private static Place place(String path, UUID part, int offset) {
        return new Place(path, SiteFile.HTML, part, offset, 5, true, "00ff");
    }
}
