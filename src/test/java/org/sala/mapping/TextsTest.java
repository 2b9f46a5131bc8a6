package org.sala.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.LocalizedText.State;

class TextsTest {

    private static final Language KHMER = Language.of("km");
    private static final LocalizedText SOURCE = LocalizedText.of(Language.ENGLISH, "A safe place to sleep");

    @Test
    void aTranslationStaysADraftUntilItIsTicked() {
        LocalizedText draft = Texts.written(SOURCE, KHMER, "ខ", false);

        assertThat(draft.state(KHMER)).isEqualTo(State.DRAFT);
        assertThat(Texts.written(draft, KHMER, "ខ", true).state(KHMER)).isEqualTo(State.REVIEWED);
    }

    @Test
    void savingAnOutdatedTranslationAsItIsDoesNotMakeItCurrent() {
        LocalizedText outdated = SOURCE.withTranslation(KHMER, "ខ", true).withSource(Language.ENGLISH, "A bed for a night");

        assertThat(Texts.written(outdated, KHMER, "ខ", false)).isSameAs(outdated);
        assertThat(Texts.written(outdated, KHMER, "ខ", true).state(KHMER)).isEqualTo(State.REVIEWED);
        assertThat(Texts.written(outdated, KHMER, "គ", false).state(KHMER)).isEqualTo(State.DRAFT);
    }

    @Test
    void aTextNobodyWroteGetsItsSourceFromTheFirstWording() {
        assertThat(Texts.written(LocalizedText.EMPTY, KHMER, "ខ", false).source()).isEqualTo(KHMER);
        assertThat(Texts.written(LocalizedText.EMPTY, KHMER, " ", true)).isSameAs(LocalizedText.EMPTY);
    }

    @Test
    void theHistoryOfATextReadsAsWordings() {
        assertThat(Changes.readable(SOURCE.withTranslation(KHMER, "ខ, គ", false).texts().toString()))
                .isEqualTo("en: A safe place to sleep\nkm: ខ, គ");
        assertThat(Changes.readable("MO;TU")).isEqualTo("MO;TU");
    }
}
