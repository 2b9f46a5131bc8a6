package org.sala.web.team.translations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Service;
import org.sala.directories.Chapter;
import org.sala.editions.Editions;
import org.sala.mapping.TextItem;
import org.sala.mapping.Texts;
import org.sala.samples.MapCast;
import org.sala.samples.TeamBrowser;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.LocalizedText.State;
import org.sala.workflow.Cycle;
import org.sala.workflow.Workflow;

@QuarkusTest
class TranslationsPageTest {

    private static final Language KHMER = Language.of("km");

    @Inject
    Editions editions;
    @Inject
    Texts texts;
    @Inject
    Workflow workflow;

    @Test
    void aTranslationIsKeptAsDraftAndIsDoneOnceItIsTicked() {
        MapCast cast = MapCast.named("texts-draft", editions);
        UUID id = cast.wholeService("House to translate");
        TeamBrowser translator = TeamBrowser.of(cast, Role.TRANSLATOR);
        String path = cast.base() + "translations?language=km&sheet=services";
        assertThat(translator.get(path).asString()).contains("House to translate");

        TextItem item = item(cast, id);
        Response saved = translator.post(cast.base() + "translations", "language", "km", "sheet", "services",
                "key-0", item.key(), "seen-0", item.fingerprint(), "text-0", "ផ្ទះ");
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(name(id).state(KHMER)).isEqualTo(State.DRAFT);
        assertThat(translator.get(path + "&state=draft").asString()).contains("ផ្ទះ");

        TextItem again = item(cast, id);
        translator.post(cast.base() + "translations", "language", "km", "sheet", "services",
                "key-0", again.key(), "seen-0", again.fingerprint(), "text-0", "ផ្ទះ", "reviewed-0", "yes");
        assertThat(name(id).state(KHMER)).isEqualTo(State.REVIEWED);
        assertThat(translator.get(path).asString()).contains("Nothing to do here");
    }

    @Test
    void aTextThatMovedMeanwhileIsNotOverwritten() {
        MapCast cast = MapCast.named("texts-moved", editions);
        UUID id = cast.wholeService("Moving house");
        TeamBrowser translator = TeamBrowser.of(cast, Role.TRANSLATOR);
        translator.get(cast.base() + "translations?language=km");

        Response answer = translator.post(cast.base() + "translations", "language", "km",
                "key-0", item(cast, id).key(), "seen-0", "0", "text-0", "ខ្ញុំ");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Somebody changed the text of Moving house meanwhile");
        assertThat(name(id).state(KHMER)).isEqualTo(State.MISSING);
    }

    @Test
    void theConditionOfChaptersCountsWhatItsPageShows() {
        MapCast cast = MapCast.named("texts-chapters", editions);
        MapCast.in(() -> {
            Chapter chapter = new Chapter(Ids.next(), cast.directoryId, "rights");
            chapter.title = LocalizedText.of(Language.ENGLISH, "What are my rights?");
            chapter.persist();
            return chapter.id;
        });

        var missing = workflow.progress(new Cycle(cast.directoryId, 1)).stages().stream().flatMap(stage -> stage.conditions().stream())
                .filter(condition -> condition.name().equals("chaptersAreInEveryLanguage")).findFirst().orElseThrow().outcome().missing();

        assertThat(missing).extracting(one -> one.count() + " " + one.page()).containsExactly(
                "1 translations?language=en&sheet=chapters", "2 translations?language=km&sheet=chapters");
        TeamBrowser viewer = TeamBrowser.of(cast, Role.VIEWER);
        assertThat(viewer.get(cast.base() + missing.get(0).page()).asString()).contains("1 text<");
        assertThat(viewer.get(cast.base() + missing.get(1).page()).asString()).contains("2 texts<");
    }

    private TextItem item(MapCast cast, UUID id) {
        List<TextItem> items = texts.all(cast.directoryId);
        return items.stream().filter(item -> item.id().equals(id) && item.field().equals("name")).findFirst().orElseThrow();
    }

    private static LocalizedText name(UUID id) {
        return MapCast.in(() -> Service.<Service>findById(id).name);
    }
}
