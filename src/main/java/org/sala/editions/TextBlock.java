package org.sala.editions;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a chapter as every medium shows it: a paragraph, a heading or a list. In the plain text blank lines part
 * paragraphs, {@code "- "} begins an item and {@code "## "} a heading.
 */
public record TextBlock(Kind kind, List<String> lines) {

    public enum Kind { PARAGRAPH, HEADING, ITEMS }

    public TextBlock {
        lines = List.copyOf(lines);
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    public boolean isList() {
        return kind == Kind.ITEMS;
    }

    public static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Kind openKind = Kind.PARAGRAPH;
        for (String line : text.lines().map(String::strip).toList()) {
            Kind kind = kindOf(line);
            if (line.isEmpty() || kind != openKind || kind == Kind.HEADING) {
                close(openKind, open, blocks);
            }
            if (!line.isEmpty()) {
                open.add(withoutMark(line, kind));
                openKind = kind;
            }
        }
        close(openKind, open, blocks);
        return blocks;
    }

    private static void close(Kind kind, List<String> open, List<TextBlock> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new TextBlock(kind, open));
            open.clear();
        }
    }

    private static Kind kindOf(String line) {
        if (line.startsWith("## ")) {
            return Kind.HEADING;
        }
        return line.startsWith("- ") ? Kind.ITEMS : Kind.PARAGRAPH;
    }

    private static String withoutMark(String line, Kind kind) {
        return switch (kind) {
            case HEADING -> line.substring(3).strip();
            case ITEMS -> line.substring(2).strip();
            case PARAGRAPH -> line;
        };
    }
}
