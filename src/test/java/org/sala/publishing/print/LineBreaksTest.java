package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

class LineBreaksTest {

    private final LineBreaks breaks = new LineBreaks();

    @Test
    void scriptsWithoutSpacesBreakBetweenWords() {
        assertThat(pieces("សូមទូរស័ព្ទមកជាមុន", "km")).hasSizeGreaterThan(2).contains("ទូរស័ព្ទ");
        assertThat(pieces("ที่พักที่ปลอดภัย", "th")).contains("ปลอดภัย");
        assertThat(pieces("ບ່ອນພັກທີ່ປອດໄພ", "lo")).hasSizeGreaterThan(2);
        assertThat(pieces("နေထိုင်ရန်နေရာ", "my")).hasSizeGreaterThan(1);
    }

    @Test
    void theRestOfAParagraphBreaksWhereTheParagraphDid() {
        List<String> whole = pieces("Call first and somebody will meet you.", "en");

        assertThat(pieces("and somebody will meet you.", "en")).isEqualTo(whole.subList(2, whole.size()));
    }

    @Test
    void aWordLongerThanAnyLineMayBreakBetweenLetters() {
        assertThat(pieces("w".repeat(300), "en")).hasSizeGreaterThan(200);
        assertThat(pieces("ordinary", "en")).containsExactly("ordinary");
    }

    private List<String> pieces(String text, String language) {
        BreakPointsProvider points = breaks.getBreakPointsProvider(text, language, null);
        List<String> pieces = new ArrayList<>();
        int before = 0;
        for (int at = points.next().getPosition(); at != BreakIterator.DONE; at = points.next().getPosition()) {
            pieces.add(text.substring(before, at));
            before = at;
        }
        return pieces;
    }
}
