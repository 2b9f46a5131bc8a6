package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.publishing.print.LaidPages.Place;
import org.sala.values.Language;

@Tag("plain")
class WholeEntriesTest {

    private static final Press PRESS = new Press(new Fonts());
    private static final String SENTENCE = "A sentence about the help that is given here. ";

    @Test
    void anEntryALittleLongerThanAPageIsSetTighterAndStaysWhole() {
        assertThat(places(entry("before", 8, 4) + entry("longer", 40, 17) + entry("after", 4, 2)))
                .extracting(Place::id, Place::begins, Place::ends)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("before", 1, 1), org.assertj.core.groups.Tuple.tuple("longer", 2, 2),
                        org.assertj.core.groups.Tuple.tuple("after", 3, 3));
    }

    @Test
    void anEntryOfTwoPagesGoesOnOverleafUnderItsNameWhereAFactEnds() {
        List<String> pages = printed(entry("before", 8, 4) + entry("longer", 30, 40)).texts();

        assertThat(pages.get(1)).startsWith("2Thenameoflonger").doesNotContain("continued");
        assertThat(pages.get(2)).startsWith("3Thenameoflonger(continued)Fact");
        assertThat(printed(entry("longer", 30, 40)).textAloud()).as("only for the eye").doesNotContain("continued");
    }

    @Test
    void inTwoLanguagesEachHalfGoesOnOverleafUnderItsOwnName() {
        String halves = Stream.of("left", "right").map(name -> "<div class=\"half\">" + said(name, 20, 24) + "</div>").collect(Collectors.joining());
        List<String> pages = printed("<div class=\"entry\" id=\"both\"><div class=\"beside\">" + halves + "</div></div>", "latn two").texts();

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getFirst()).doesNotContain("continued");
        assertThat(pages.get(1)).contains("Thenameofleft(continued)", "Thenameofright(continued)");
    }

    @Test
    void anEntryOfOneLongTextGoesOnWithoutEnd() {
        List<String> pages = printed(entry("longer", 450, 3)).texts();

        assertThat(pages).hasSizeBetween(4, 12);
        assertThat(pages.getLast()).contains("Fact3");
    }

    @ParameterizedTest
    @CsvSource({"en, And then we walk there together and call.", "km, យើងដើរទៅទីនោះជាមួយគ្នា ហើយហៅទូរស័ព្ទ", "th, เราเดินไปที่นั่นด้วยกัน", "lo, ພວກເຮົາຍ່າງໄປນຳກັນ",
            "my, ကျွန်ုပ်တို့ အတူတူ လမ်းလျှောက်သွားကြသည်", "vi, Rồi chúng ta cùng đi bộ đến đó", "id, Lalu kami berjalan ke sana"})
    void noPageBeginsWithTheLastLineOfAParagraphNorEndsWithItsFirst(String language, String sentence) {
        String paragraphs = IntStream.range(0, 200).mapToObj(number -> "<p>" + (sentence + " ").repeat(2 + number * 7 % 13) + "</p>").collect(Collectors.joining());

        assertThat(laid(language, "<div class=\"passage\">" + paragraphs + "</div>").lonelyLines()).isEmpty();
    }

    private static String entry(String id, int sentences, int facts) {
        return "<div class=\"entry\" id=\"" + id + "\">" + said(id, sentences, facts) + "</div>";
    }

    private static String said(String id, int sentences, int facts) {
        return "<div data-overleaf=\"The name of " + id + " (continued)\"><h3 class=\"name\">The name of " + id
                + "</h3><div class=\"passage\"><p>" + SENTENCE.repeat(sentences) + "</p></div>" + IntStream.rangeClosed(1, facts)
                .mapToObj(fact -> "<div class=\"fact\"><span>Fact " + fact + "</span> " + SENTENCE + "</div>").collect(Collectors.joining()) + "</div>";
    }

    private static List<Place> places(String body) {
        return laid("en", body).of("entry");
    }

    private static LaidPages laid(String language, String body) {
        return new LaidPages(PRESS, Press.parse(pages(language, body)));
    }

    private static PrintedPages printed(String body) {
        return printed(body, "latn");
    }

    private static PrintedPages printed(String body, String looks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PRESS.print(pages("en", body).replace("<body class=\"latn\">", "<body class=\"" + looks + "\">"), new Imprint(Language.ENGLISH, "a test", null), out);
        return new PrintedPages(out.toByteArray());
    }

    private static String pages(String language, String body) {
        return "<html lang=\"%s\"><head><title>T</title><link rel=\"stylesheet\" href=\"page.css\" type=\"text/css\" media=\"print\"/>".formatted(language)
                + "<link rel=\"stylesheet\" href=\"booklet.css\" type=\"text/css\" media=\"print\"/></head><body class=\"%s\">"
                .formatted(new Language(language).script().toLowerCase(java.util.Locale.ROOT)) + body + "</body></html>";
    }
}
