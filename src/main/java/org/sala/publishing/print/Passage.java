package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.List;
import org.sala.values.Language;

/**
 * A text as it is printed, in the language it really is in.
 *
 * @param onlyIn the name of that language in the reader's, when it is not the reader's; else null
 */
record Passage(String text, Language language, String onlyIn) {

    /** A paragraph, a heading, or a list of items. */
    record Block(Kind kind, List<String> lines) {

        enum Kind { PARAGRAPH, HEADING, ITEMS }

        public boolean isHeading() {
            return kind == Kind.HEADING;
        }

        public boolean isList() {
            return kind == Kind.ITEMS;
        }
    }

    /** Paragraphs are parted by blank lines, "- " begins an item, "## " a heading; other line ends are kept. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean open = false;
        for (String line : text.lines().map(String::strip).toList()) {
            Block.Kind kind = kindOf(line);
            boolean goesOn = open && kind != Block.Kind.HEADING && blocks.getLast().kind() == kind;
            if (!line.isEmpty() && goesOn) {
                blocks.getLast().lines().add(withoutMark(line, kind));
            } else if (!line.isEmpty()) {
                blocks.add(new Block(kind, new ArrayList<>(List.of(withoutMark(line, kind)))));
            }
            open = !line.isEmpty();
        }
        return blocks;
    }

    private static Block.Kind kindOf(String line) {
        if (line.startsWith("## ")) {
            return Block.Kind.HEADING;
        }
        return line.startsWith("- ") ? Block.Kind.ITEMS : Block.Kind.PARAGRAPH;
    }

    private static String withoutMark(String line, Block.Kind kind) {
        return switch (kind) {
            case HEADING -> line.substring(3).strip();
            case ITEMS -> line.substring(2).strip();
            case PARAGRAPH -> line;
        };
    }
}
