package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("plain")
class LinksTest {

    @ParameterizedTest
    @CsvSource({"index.html,km/index.html,km/index.html", "km/help/a.html,km/help/b.html,b.html", "km/help/a.html,km/index.html,../index.html",
        "km/services/a.html,en/services/a.html,../../en/services/a.html", "km/index.html,assets/1/a.css,../assets/1/a.css",
        "en/help/a.html,en/help/a.html,a.html", "km/index.html,kmx/index.html,../kmx/index.html"})
    void aLinkLeadsFromFileToFile(String from, String to, String link) {
        assertThat(Links.relative(from, to)).isEqualTo(link);
        assertThat(URI.create("/d/x/" + from).resolve(link)).hasPath("/d/x/" + to);
    }
}
