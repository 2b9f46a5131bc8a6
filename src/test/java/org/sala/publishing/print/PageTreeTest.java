package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

@Tag("plain")
class PageTreeTest {

    @Test
    void whatWordsStandBetweenKeepsItsOneSpace() {
        Document pages = Press.parse("<html><body><p>Call\n   <b>now</b>\n<span>or later</span>\n</p></body></html>");
        assertThat(pages.getDocumentElement().getTextContent()).isEqualTo("Call now or later ");
    }

    @Test
    void theSpaceBetweenHeadingsAndTablesIsLeftOut() {
        Node body = Press.parse("<html>\n<body>\n  <h1>One</h1>\n  <table>\n<tr>\n<td>two</td>\n</tr></table>\n</body></html>")
                .getDocumentElement().getFirstChild();
        assertThat(body.getChildNodes().getLength()).isEqualTo(2);
        assertThat(body.getTextContent()).isEqualTo("Onetwo");
    }

    @Test
    void theSpaceAtTheEndOfALineInAHeadingStays() {
        assertThat(Press.parse("<h1><span>Name</span>\n</h1>").getDocumentElement().getTextContent()).isEqualTo("Name ");
    }

    @Test
    void theSameWordsAreHeldOnce() {
        Node body = Press.parse("<body><p class=\"fact\">Free of charge</p><p class=\"fact\">Free of charge</p></body>").getDocumentElement();
        assertThat(body.getLastChild().getTextContent()).isSameAs(body.getFirstChild().getTextContent());
    }
}
