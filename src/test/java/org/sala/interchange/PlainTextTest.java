package org.sala.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void webPageCodeBecomesPlainLines() {
        assertThat(PlainText.of("<p>First &amp; last</p><ul><li>one</li><li>two</li></ul>")).isEqualTo("First & last\n\n- one\n- two");
    }

    @Test
    void scriptsAreGoneEvenWhenTheyWereEncodedTwice() {
        assertThat(PlainText.of("Hello<script>alert(1)</script> &lt;script&gt;alert(2)&lt;/script&gt;there"))
                .doesNotContain("<").doesNotContain("alert").contains("Hello").contains("there");
    }

    @Test
    void signsThatHideOrTurnTextAreTakenOut() {
        assertThat(PlainText.of("a\u0000b\u202Ecod\u202C e\u0007\uFEFF")).isEqualTo("abcod e");
    }

    @Test
    void whatOnlyLooksLikeCodeStays() {
        assertThat(PlainText.of("For ages < 18 & families\n\n- bring papers")).isEqualTo("For ages < 18 & families\n\n- bring papers");
    }

    @Test
    void khmerKeepsTheSignsThatPartItsWords() {
        assertThat(PlainText.of("សេវា\u200Bសុខភាព")).isEqualTo("សេវា\u200Bសុខភាព");
    }
}
