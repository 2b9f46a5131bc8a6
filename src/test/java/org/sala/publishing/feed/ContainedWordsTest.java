package org.sala.publishing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class ContainedWordsTest {

    @Test
    void wordsAreFoundWhateverTheirCaseAccentsAndInvisibleMarks() {
        assertThat(held("Health post by the River", "HEALTH river")).isTrue();
        assertThat(held("Health post", "HEALTH river")).isFalse();
        assertThat(held("Sức khỏe", "suc khoe")).isTrue();
        assertThat(held("សុខភាព", "សុខ\u200bភាព")).isTrue();
        assertThat(held("Health", "health \uD800 \0 (")).isFalse();
    }

    private static boolean held(String text, String question) {
        return ContainedWords.holds(text, ContainedWords.words(question));
    }
}
