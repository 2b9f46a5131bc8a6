package org.sala.publishing.print;

/**
 * Drops from a text what cannot be printed and prints nothing: control characters, direction and format marks,
 * variation selectors, half surrogates. Spaces of other widths become plain ones. The spaces and joiners of no width stay, because Khmer, Thai, Lao and Burmese
 * need them to break and to join.
 */
final class PrintableText {

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PrintableText() {
    }

    static String clean(String text) {
        if (text.codePoints().allMatch(PrintableText::isKept)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isKept(character)) {
                kept.appendCodePoint(character);
            } else if (isSpace(character)) {
                kept.append(character == '\r' ? "" : " ");
            }
        });
        return kept.toString();
    }

    private static boolean isKept(int character) {
        if (character < 0x7F) {
            return character >= ' ' || character == '\n';
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == NO_BREAK_SPACE || character == NARROW_NO_BREAK_SPACE;
            case Character.FORMAT -> character >= ZERO_WIDTH_SPACE && character <= ZERO_WIDTH_JOINER;
            default -> !isVariationSelector(character) && (character & 0xFFFE) != 0xFFFE;
        };
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || character == 0x85;
    }
}
