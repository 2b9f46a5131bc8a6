package org.sala.web.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Appearance;
import org.sala.publishing.feed.FeedMessages;
import org.sala.publishing.site.WayOut;
import org.sala.values.Language;

/** The page that explains a feed to people, in the language of the feed. */
@ApplicationScoped
class ApiPage {

    @CheckedTemplate(basePath = "api")
    static class Templates {

        static native TemplateInstance docs(Head head, List<Base> bases, List<Address> addresses, List<Named> parameters);
    }

    private static final String TABLES = "/datapackage.zip";

    /** Who speaks, in which language, from where; {@code title} stands where others may see it: on the tab and in the history. */
    record Head(Language language, String title, String leave, String directory, String base, String openApi, String tables) {

        static Head of(Asked asked) {
            Appearance appearance = asked.masthead().appearance();
            About.Names names = new About.Names(asked.masthead(), asked.language());
            String title = appearance.discreetPages() && !appearance.discreetName().isEmpty()
                    ? names.in(appearance.discreetName(), asked.masthead().slug()) : asked.texts().title(names.directory());
            return new Head(asked.language(), title, WayOut.of(asked.language()), names.directory(), asked.base().toString(),
                    asked.base() + OpenApi.FILE, asked.base() + TABLES);
        }
    }

    /** The feed in one language. */
    record Base(Language language, String url) {
    }

    /** One operation; {@code href} is null where an id is needed first. */
    record Address(String path, String href, String meaning, String parameters) {
    }

    record Named(String name, String meaning) {
    }

    String html(Asked asked) {
        FeedMessages texts = asked.texts();
        String base = asked.base().toString();
        List<Base> bases = asked.masthead().languages().stream().map(other -> new Base(other, asked.baseIn(other).toString())).toList();
        List<Address> addresses = Stream.of(Operation.values()).map(operation -> new Address(operation.path,
                operation.needsId() ? null : operation == Operation.ROOT ? base : base + operation.path, operation.meaning(texts),
                String.join(", ", operation.parameters.stream().map(parameter -> parameter.key).toList()))).toList();
        List<Named> parameters = Stream.of(Parameter.values())
                .map(parameter -> new Named(parameter.key, parameter.meaning(texts))).toList();
        return Templates.docs(Head.of(asked), bases, addresses, parameters).setLocale(asked.language().locale()).render();
    }
}
