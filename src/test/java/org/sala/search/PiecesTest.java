package org.sala.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.search.Words.Word;

@Tag("plain")
class PiecesTest {

    private static final List<String> PARTS = List.of(" ", " ", "  ", "a", "B", "é", "'s", "-", ".", ",", "\n", "\u00A0", "\u200B", "\u200D",
            "0", "9", "៣", "ជំនួយ", "ផ្លូវ", "ច្បាប់", "ា", "្", "ำ", "ที่พัก", "ช่วย", "้", "เ", "ຊ່ວຍ", "ເຫຼືອ", "່", "အကူ", "အညီ", "္", "ေ", "đ", "\u0301",
            "shelter", "Families", "HIV", "日本", "カタ", "🙂", "🇰", "_", "/", "\"");

    @Test
    void aTextCutPieceByPieceHasTheWordsOfTheWhole() {
        Random random = new Random(7);
        Pieces pieces = new Pieces();
        for (int time = 0; time < 3_000; time++) {
            String text = random.ints(1 + random.nextInt(12), 0, PARTS.size()).mapToObj(PARTS::get).collect(Collectors.joining());
            List<Word> whole = Words.of(text);
            assertThat(spelled(pieces.words(text))).as(text).isEqualTo(spelled(whole));
            assertThat(EntryTerms.runs(pieces.words(text))).as(text).containsExactlyInAnyOrderElementsOf(EntryTerms.runs(whole));
        }
    }

    private static List<List<String>> spelled(List<Word> words) {
        return words.stream().map(word -> List.of(word.exact(), word.folded(), "" + word.spaceless())).toList();
    }
}
