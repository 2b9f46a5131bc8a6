package org.sala.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.Provider;
import org.sala.samples.ProvinceContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** Invented entries put together from the sentences of the sample province, each in English and one other language, and questions about them. */
final class BenchContent {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?។။])\\s*(?=\\S)");
    private static final int SERVICES_OF_AN_ORGANIZATION = 4;

    private BenchContent() {
    }

    static EntryText texts(EditionContent content) {
        return new EntryText(content);
    }

    static EditionContent of(int size) {
        EditionContent province = ProvinceContent.make();
        Random dice = new Random(1);
        List<Entry> entries = IntStream.range(0, size).mapToObj(number -> entry(province, number, dice)).toList();
        return new EditionContent(province.masthead(), province.kinds(), province.areas(), List.of(), entries);
    }

    private static Entry entry(EditionContent province, int number, Random dice) {
        List<Entry> all = province.entries();
        Language other = province.masthead().languages().get(1 + number % 6);
        Entry one = all.get(dice.nextInt(all.size()));
        Entry two = all.get(dice.nextInt(all.size()));
        Entry three = all.get(dice.nextInt(all.size()));
        int organization = number / SERVICES_OF_AN_ORGANIZATION;
        String phone = "+855 20 %03d %04d".formatted(555 + number / 10_000, number % 10_000);
        return new Entry(ProvinceContent.id("invented " + number), ended(one.name(), other, " " + (number + 1)), ReaderText.NONE,
                composed(List.of(one.description(), two.description(), three.description()), other, dice),
                new Provider(ProvinceContent.id("organization " + organization),
                        ended(all.get(organization % all.size()).organization().name(), other, " " + organization), null),
                one.kinds(), dice.nextBoolean(), two.phases(), two.whoFor() == null ? null : new EditionContent.WhoFor(
                ended(two.whoFor().text(), other, ""), two.whoFor().sexes(), null, null, java.util.Set.of(), java.util.Set.of(), null, null),
                new EditionContent.HowToGet(ended(two.howToGet().steps(), other, ""), true, ReaderText.NONE, List.of(), false, false),
                List.of(new Phone(phone, phone.replace(" ", ""), null, ReaderText.NONE, java.util.Set.of(), false, false, false)),
                three.hours(), ReaderText.NONE, List.of(), three.areas(), three.languages(), ReaderText.NONE, null, null,
                ReaderText.NONE, null, ReaderText.NONE);
    }

    private static ReaderText ended(ReaderText text, Language other, String ending) {
        Map<Language, String> kept = new HashMap<>();
        for (Language language : List.of(Language.ENGLISH, other)) {
            kept.put(language, text.wordings().getOrDefault(language, "") + ending);
        }
        return new ReaderText(kept);
    }

    private static ReaderText composed(List<ReaderText> texts, Language other, Random dice) {
        Map<Language, String> made = new HashMap<>();
        int place = dice.nextInt(8);
        for (Language language : List.of(Language.ENGLISH, other)) {
            StringBuilder text = new StringBuilder();
            for (ReaderText one : texts) {
                String[] sentences = SENTENCE_END.split(one.wordings().getOrDefault(language, ""));
                text.append(sentences[place % sentences.length]).append(' ');
            }
            made.put(language, text.toString());
        }
        return new ReaderText(made);
    }

    /** Some words that stand beside each other somewhere in an entry, in one of its languages: half of them in its name or kinds of help. */
    static List<String> questions(EditionContent content, int count, Random dice) {
        EntryText texts = texts(content);
        List<String> questions = new ArrayList<>();
        while (questions.size() < count) {
            List<EntryText.FieldText> all = texts.of(content.entries().get(dice.nextInt(content.entries().size())));
            boolean known = dice.nextBoolean();
            List<EntryText.FieldText> some = all.stream().filter(text -> known == text.field().compareTo(Field.KIND_ALSO) >= 0).toList();
            String text = some.get(dice.nextInt(some.size())).text().split(";")[0];
            List<String> words = Words.of(text).stream().map(Words.Word::exact).filter(word -> !word.matches("[0-9]+")).toList();
            if (!words.isEmpty()) {
                int length = Math.min(words.size(), 1 + dice.nextInt(3));
                int from = dice.nextInt(words.size() - length + 1);
                questions.add(String.join(" ", words.subList(from, from + length)));
            }
        }
        return questions;
    }

    /** The same questions, each with two letters exchanged. */
    static List<String> mistyped(List<String> questions, Random dice) {
        return questions.stream().map(question -> {
            if (question.length() < 4) {
                return question;
            }
            int at = dice.nextInt(question.length() - 2);
            return question.substring(0, at) + question.charAt(at + 1) + question.charAt(at) + question.substring(at + 2);
        }).toList();
    }
}
