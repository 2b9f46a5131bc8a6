package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.publishing.print.Passage.Block;
import org.sala.publishing.print.Passage.Block.Kind;
import org.sala.values.Language;

class PassageTest {

    @Test
    void plainTextBecomesParagraphsHeadingsAndLists() {
        Passage passage = new Passage("One\nstill one\n\nTwo\n## Three\n- four\n- five\nsix", Language.ENGLISH, null);

        assertThat(passage.blocks()).containsExactly(new Block(Kind.PARAGRAPH, List.of("One", "still one")),
                new Block(Kind.PARAGRAPH, List.of("Two")), new Block(Kind.HEADING, List.of("Three")),
                new Block(Kind.ITEMS, List.of("four", "five")), new Block(Kind.PARAGRAPH, List.of("six")));
    }
}
