package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionContent;
import org.sala.samples.SampleContent;

@Tag("plain")
class CopiesTest {

    private static final String ID = "0190a8f0-0000-7000-8000-000000000001";
    private static final String PAGE = "<h1>Help</h1>\n<p><a class=\"button\" href=\"../sheet?entry=" + ID + "\" rel=\"nofollow\" data-served>print</a></p>\n"
            + "<p class=\"after\"><a class=\"button\" href=\"" + ID + "/wrong\" data-served=\"wrong\">wrong?</a></p>";

    private final EditionContent content = SampleContent.threeDistricts();

    @Test
    void whatOnlyTheServerCanPrintIsLeftOutAndWhatIsWrongIsToldToThePublisher() {
        assertThat(Copies.adapted(PAGE, "km/services/" + ID + ".html", content)).isEqualTo(
                "<h1>Help</h1>\n<p class=\"after\"><a class=\"button\" href=\"../wrong.html\">wrong?</a></p>");
    }

    @Test
    void aPageThatAnEarlierVersionStoredIsAdaptedToo() {
        assertThat(Copies.adapted(PAGE.replace("data-served=\"wrong\"", "data-served"), "km/services/" + ID + ".html", content)).isEqualTo(
                "<h1>Help</h1>\n<p class=\"after\"><a class=\"button\" href=\"../wrong.html\">wrong?</a></p>");
    }

    @Test
    void aDirectoryWithAnAddressHearsThere() {
        assertThat(Copies.adapted(PAGE, "km/services/" + ID + ".html", SampleContent.chosen(content)))
                .contains("href=\"https://help.example.org/battamburi/km/services/" + ID + "/wrong\" rel=\"noreferrer noopener nofollow\">").doesNotContain("data-served");
    }
}
