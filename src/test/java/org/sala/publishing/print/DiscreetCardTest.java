package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.editions.EditionContent;
import org.sala.samples.SampleContent;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** A card that is found in a pocket must not tell on the one who carries it, nor the file on the one who keeps it. */
@QuarkusTest
class DiscreetCardTest {

    private static final List<String> TELLING = List.of("traffick", "victim", "exploit", "slave", "shelter", "abuse", "rescue", "help", "hotline",
            "ជួញដូរ", "រងគ្រោះ", "ជំនួយ", "កេងប្រវ័ញ្ច", "ค้ามนุษย์", "ผู้เสียหาย", "เหยื่อ", "ช่วยเหลือ", "ຄ້າມະນຸດ", "ເຄາະຮ້າຍ", "ຊ່ວຍເຫຼືອ",
            "လူကုန်ကူး", "အကူအညီ", "ခိုလှုံ", "buôn người", "nạn nhân", "giúp đỡ", "hỗ trợ", "perdagangan orang", "korban", "bantuan", "battamburi");

    @Inject
    Printer printer;

    @ParameterizedTest
    @ValueSource(strings = {"en", "km", "th", "lo", "my", "vi", "id"})
    void neitherTheCardNorItsFileTells(String code) throws Exception {
        EditionContent content = onTheWeb();
        byte[] pdf = print(PrintFormat.CARD_DISCREET, code);
        String said = everythingIn(pdf) + new PrintedPages(pdf).text();

        assertThat(said).contains("5550100");
        assertThat(Stream.concat(TELLING.stream(), wordsOf(content)).filter(word -> said.contains(squeezed(word)))).isEmpty();
        assertThat(everythingIn(print(PrintFormat.CARD, code))).as("where it is looked for, it would be found").contains(squeezed(
                content.masthead().name().in(new Language(code), List.of(Language.ENGLISH)).orElseThrow().text()));
    }

    private static Stream<String> wordsOf(EditionContent content) {
        Stream<ReaderText> texts = Stream.concat(Stream.of(content.masthead().name(), content.masthead().publisher(), content.masthead().areaName()),
                Stream.concat(content.kinds().stream().map(EditionContent.KindOfHelp::name), content.entries().stream().map(EditionContent.Entry::name)));
        return Stream.concat(Stream.of(content.masthead().slug(), content.masthead().editionId().toString()), texts.flatMap(text -> text.wordings().values().stream()));
    }

    private static EditionContent onTheWeb() {
        return SampleContent.appearing(SampleContent.threeDistricts(),
                new EditionContent.Appearance(ReaderText.NONE, "https://help.example.org/battamburi/", false, null, false, false));
    }

    private byte[] print(PrintFormat format, String code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(onTheWeb(), PrintOrder.of(format, new Language(code)), out);
        return out.toByteArray();
    }

    /** All names, strings and streams of a file: details, XMP, structure, bookmarks, fonts, pages. */
    private static String everythingIn(byte[] pdf) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), found);
            }
            collect(document.getDocument().getTrailer(), found);
        }
        return squeezed(String.join(" ", found));
    }

    private static void collect(COSBase base, List<String> found) throws IOException {
        switch (base) {
            case COSString string -> found.add(string.getString());
            case COSName name -> found.add(name.getName());
            case COSArray array -> {
                for (COSBase item : array) {
                    collect(item, found);
                }
            }
            case COSDictionary dictionary -> {
                for (var entry : dictionary.entrySet()) {
                    found.add(entry.getKey().getName());
                    collect(entry.getValue(), found);
                }
                if (dictionary instanceof COSStream stream) {
                    byte[] bytes = stream.createInputStream().readAllBytes();
                    found.add(new String(bytes, StandardCharsets.UTF_8));
                    found.add(new String(bytes, StandardCharsets.UTF_16BE));
                }
            }
            case COSObject reference -> found.add(reference.getKey().toString());
            case null, default -> found.add("");
        }
    }

    private static String squeezed(String text) {
        return PrintedPages.squeezed(text).toLowerCase(Locale.ROOT);
    }
}
