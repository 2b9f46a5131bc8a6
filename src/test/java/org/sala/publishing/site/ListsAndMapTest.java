package org.sala.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Appearance;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Masthead;
import org.sala.samples.SampleContent;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.ReaderText;

@QuarkusTest
class ListsAndMapTest {

    private static final Language ENGLISH = Language.ENGLISH;

    @Inject
    Site site;

    @Test
    void theMapLeadsToEachPlaceAndSaysHowMuchIsThere() {
        EditionContent content = SampleContent.mapped();
        assertThat(site.pages(content)).contains(new SitePage.Map(ENGLISH));
        String map = html(content, new SitePage.Map(ENGLISH));
        List<String> drawn = Pattern.compile("<a href=\"(places/[a-z]+.html)\" aria-label=\"[^\"]+, \\d+ services\"><path d=\"M").matcher(map)
                .results().map(found -> found.group(1)).toList();
        assertThat(drawn).containsExactly("places/town.html", "places/river.html", "places/border.html");
        assertThat(map).containsOnlyOnce("class=\"ground\"");
        assertThat(html(content, new SitePage.Start(ENGLISH))).contains("href=\"map.html\"");
        assertThat(map.length()).isLessThan(12_000);
    }

    @Test
    void withoutBordersThereIsNoMap() {
        EditionContent content = SampleContent.threeDistricts();
        assertThat(site.render(content, new SitePage.Map(ENGLISH), Links.PLAIN)).isEmpty();
        assertThat(html(content, new SitePage.Start(ENGLISH))).doesNotContain("map.html");
    }

    @Test
    void aListCanBeReadByPlaceWithoutAScript() {
        String list = html(SampleContent.threeDistricts(), new SitePage.Help(ENGLISH, "shelter"));
        List<String> anchors = Pattern.compile("href=\"#(in-[a-z]+)\"").matcher(list).results().map(found -> found.group(1)).toList();
        assertThat(anchors).hasSizeGreaterThan(1).allMatch(anchor -> list.contains("<section class=\"group\" id=\"" + anchor + "\""));
    }

    @Test
    void theSentenceOfAListOffersOnlyWhatFindsSomething() {
        String list = html(SampleContent.threeDistricts(), new SitePage.Help(ENGLISH, "shelter"));
        String where = list.substring(list.indexOf("<select name=\"where\""), list.indexOf("</select>", list.indexOf("<select name=\"where\"")));
        assertThat(Pattern.compile("value=\"([a-z]+)\"").matcher(where).results().map(found -> found.group(1)))
                .isNotEmpty().allMatch(area -> Pattern.compile("data-where=\"[^\"]*\\b" + area + "\\b").matcher(list).find());
        assertThat(list).contains("data-who=\"female child\"").contains("<option value=\"shelter.html\" selected");
    }

    @Test
    void aPlaceShowsWhereItLiesAndWhatLiesInIt() {
        EditionContent content = SampleContent.mapped();
        assertThat(html(content, new SitePage.Place(ENGLISH, "town"))).contains("href=\"province.html\"");
        String province = html(content, new SitePage.Place(ENGLISH, "province"));
        assertThat(Pattern.compile("class=\"chip\" href=\"([a-z]+).html\"").matcher(province).results().map((MatchResult found) -> found.group(1)))
                .containsExactly("town", "river", "border");
    }

    @Test
    void aPlaceWithVeryMuchLeavesItToTheSmallerPlaces() {
        List<Entry> entries = new ArrayList<>(SampleContent.withServices(201, false).entries());
        Entry everywhere = SampleContent.serving(entries.removeFirst(), List.of("province"));
        EditionContent few = SampleContent.with(SampleContent.mapped(), List.copyOf(entries));
        assertThat(entriesOf(html(few, new SitePage.Place(ENGLISH, "province")))).hasSize(200);

        entries.add(everywhere);
        EditionContent many = SampleContent.with(SampleContent.mapped(), entries);
        String province = html(many, new SitePage.Place(ENGLISH, "province"));
        assertThat(entriesOf(province)).containsExactly(everywhere.id().toString());
        assertThat(province).contains("There are 200 services in these places").doesNotContain("class=\"filters");
        Set<String> shown = List.of("town", "river", "border").stream()
                .flatMap(part -> entriesOf(html(many, new SitePage.Place(ENGLISH, part))).stream()).collect(Collectors.toSet());
        assertThat(shown).as("all that can be reached from here").hasSize(201);
    }

    @Test
    void aKindOfHelpWithVeryMuchLeavesItToThePlacesAndKeepsWhatIsInNone() {
        List<Entry> all = SampleContent.withServices(1_300, false).entries();
        Entry nowhere = SampleContent.serving(SampleContent.withoutAddress(all.getFirst()), List.of());
        String kind = nowhere.kinds().getFirst();
        EditionContent crowded = SampleContent.with(SampleContent.mapped(), all);
        assertThat(html(crowded, new SitePage.Help(ENGLISH, kind))).as("the lists of the places are longer").contains("class=\"filters");

        List<Entry> entries = new ArrayList<>(all.stream().skip(1).filter(entry -> entry.kinds().contains(kind)).toList());
        entries.add(nowhere);
        EditionContent many = SampleContent.with(SampleContent.mapped(), entries);
        Set<String> helping = entries.stream().filter(entry -> entry.kinds().contains(kind)).map(entry -> entry.id().toString()).collect(Collectors.toSet());
        assertThat(helping).hasSizeGreaterThan(200);
        String help = html(many, new SitePage.Help(ENGLISH, kind));
        assertThat(entriesOf(help)).containsExactly(nowhere.id().toString());
        assertThat(help).doesNotContain("class=\"filters");

        Set<String> shown = new HashSet<>(entriesOf(help));
        Pattern.compile("class=\"chip\" href=\"[^\"]*places/([a-z]+)\\.html(?:#([a-z-]+))?\"").matcher(help).results().forEach(link -> {
            String place = html(many, new SitePage.Place(ENGLISH, link.group(1)));
            assertThat(link.group(2) == null || place.contains("<section class=\"group\" id=\"" + link.group(2) + "\"")).isTrue();
            shown.addAll(entriesOf(place));
        });
        assertThat(shown).as("all that can be reached from here").containsAll(helping);
    }

    private static Set<String> entriesOf(String page) {
        return Pattern.compile("services/([0-9a-f-]{36})\\.html").matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void discreetPagesSayTheDiscreetNameInTitleAndIcon() {
        EditionContent plain = SampleContent.threeDistricts();
        Masthead head = plain.masthead();
        Appearance discreet = new Appearance(ReaderText.of(ENGLISH, "Useful addresses"), null, false, null, true, true);
        EditionContent content = new EditionContent(new Masthead(head.editionId(), head.slug(), head.name(), head.areaName(), head.publisher(),
                head.number(), head.published(), head.validUntil(), Audience.PUBLIC, head.sourceLanguage(), head.languages(), head.timeZone(),
                false, discreet), plain.kinds(), plain.areas(), plain.chapters(), plain.entries());
        for (SitePage page : site.pages(content)) {
            if (page.language().equals(ENGLISH)) {
                assertThat(html(content, page)).as("%s", page).contains("<title>Useful addresses</title>").contains("page.svg").contains("noindex")
                        .doesNotContain("icon.svg");
            }
        }
    }

    private String html(EditionContent content, SitePage page) {
        return site.render(content, page, Links.PLAIN).orElseThrow();
    }
}
