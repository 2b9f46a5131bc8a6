package org.sala.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.editions.TextBlock.Kind;

class TextBlockTest {

    @Test
    void blankLinesDashesAndSignsMakeBlocks() {
        assertThat(TextBlock.of("One\ntwo\n\nThree\n- a\n- b\n## Head\nFour\n\n\n- c")).containsExactly(
                new TextBlock(Kind.PARAGRAPH, List.of("One", "two")), new TextBlock(Kind.PARAGRAPH, List.of("Three")),
                new TextBlock(Kind.ITEMS, List.of("a", "b")), new TextBlock(Kind.HEADING, List.of("Head")),
                new TextBlock(Kind.PARAGRAPH, List.of("Four")), new TextBlock(Kind.ITEMS, List.of("c")));
    }

    @Test
    void twoHeadingsOnEndAreTwo() {
        assertThat(TextBlock.of("## A\n## B")).hasSize(2);
        assertThat(TextBlock.of(" \n ")).isEmpty();
    }
}
