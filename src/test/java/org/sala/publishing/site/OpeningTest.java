package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class OpeningTest {

    private static final UUID ANY = new UUID(0x5a1a_0000_0000_4000L, 0x8000_0000_0000_0000L);
    private static final String LINKS = "<head><title>ជំនួយ</title></head><a href=\"" + ANY + ".html\">English</a> <a href=\"../../km/services/" + ANY
            + ".html\">ខ្មែរ</a> <a href=\"../../th/services/" + ANY + ".html\">ไทย</a>";

    @Test
    void aPackedPageWithItsOwnIdUnpacksToThePage() {
        Opening opening = Opening.of(LINKS, ANY.toString()).orElseThrow();
        for (UUID id : new UUID[] {UUID.randomUUID(), UUID.randomUUID(), ANY, new UUID(0, 0)}) {
            String page = LINKS.replace(ANY.toString(), id.toString()) + "<main>ទូរស័ព្ទ English " + id + "</main>";
            byte[] bytes = opening.page(id, "<main>ទូរស័ព្ទ English " + id + "</main>");

            assertThat(bytes).asString().isEqualTo(page);
            PackedFile packed = Packing.pack(file(bytes, Optional.of(opening)));
            assertThat(packed.unpacked()).isEqualTo(bytes);
            assertThat(packed.tag()).isEqualTo(Packing.pack(file(bytes, Optional.empty())).tag());
        }
    }

    @Test
    void whatDoesNotNameAnEntryHasNoOpening() {
        assertThat(Opening.of("<head></head>", ANY.toString())).isEmpty();
    }

    private static SiteFile file(byte[] bytes, Optional<Opening> opening) {
        return new SiteFile("km/services/x.html", SiteFile.HTML, (Opened.Maker) () -> new Opened(bytes, opening));
    }
}
