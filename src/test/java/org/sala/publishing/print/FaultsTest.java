package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.publishing.Obstacle;
import org.sala.values.Language;

/** What goes wrong says what and where, and the next print is as good as ever. */
@Tag("plain")
class FaultsTest {

    private static final Press PRESS = new Press(new Fonts());
    private static final String GOOD = "<h1>Health</h1>" + "<p>We listen to you. យើងស្តាប់អ្នក</p>".repeat(400);

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 5_000, 40_000})
    void aFullDiskIsKnownAsSuchAndTheNextPrintIsWhole(int room) {
        byte[] whole = printed(GOOD);

        Throwable trouble = catchThrowable(() -> print(GOOD, new SmallDisk(room)));

        assertThat(Obstacle.of(trouble)).get().extracting(Obstacle::kind).isEqualTo(Obstacle.Kind.DISK_FULL);
        assertThat(printed(GOOD)).isEqualTo(whole);
    }

    @Test
    void aSignThatCannotBePrintedIsNamedWithTheEntryAndTheText() {
        String entry = "<div class=\"entry\"><h3 class=\"name\">Rice House</h3><div class=\"fact\"><p>Take bus 😀 to the market.</p></div></div>";

        assertThatThrownBy(() -> printed("<h1>Health</h1><div class=\"entry\"><h3 class=\"name\">Lamp Office</h3></div>" + entry))
                .isInstanceOfSatisfying(MissingGlyphException.class, missing -> assertThat(missing.obstacle().details())
                        .containsExactly("😀", "U+1F600", "Rice House", "Take bus 😀 to the market."));
        assertThatThrownBy(() -> printed("<div class=\"chapter\"><h1>Your rights</h1><div><p>医院</p></div></div>"))
                .hasMessageContaining("U+533B").hasMessageContaining("in \"Your rights\"");
        assertThatThrownBy(() -> printed("<p>医院</p>")).hasMessageContaining("医院");
    }

    @Test
    void aPictureThatIsNotThereIsNamedAndNothingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> print("<p><img src=\"no-such-sign\" alt=\"\"/></p>", out)).hasMessageContaining("no-such-sign");
        assertThat(out.size()).isZero();
    }

    @Test
    void marksOfDirectionAndControlCharactersPrintNothing() {
        String hostile = "A\u202Eb\u202C\u2066c\u2069\u200Fd\u200Ee\u0007f\u0000g\uFE0Fh\uFEFFi\uD800j\u2028k";

        assertThat(new PrintedPages(printed("<p>" + hostile + "</p>")).text()).isEqualTo("Abcdefghijk");
    }

    private static byte[] printed(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print(body, out);
        return out.toByteArray();
    }

    private static void print(String body, OutputStream out) {
        PRESS.print("<html lang=\"en\"><head><title>T</title><link rel=\"stylesheet\" href=\"page.css\" type=\"text/css\" media=\"print\"/></head><body>"
                + body + "</body></html>", new Imprint(Language.ENGLISH, "a test", null), out);
    }

    /** As Linux says it. */
    private static final class SmallDisk extends OutputStream {
        private int room;

        SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int one) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
