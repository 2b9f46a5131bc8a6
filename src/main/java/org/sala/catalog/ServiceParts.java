package org.sala.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.history.History;
import org.sala.values.Ids;
import org.sala.values.Language;

/** The short lists of a service: kinds of help, areas, languages, documents, prices. Each is written as a whole. */
@ApplicationScoped
class ServiceParts {

    private final History history;

    ServiceParts(History history) {
        this.history = history;
    }

    void kinds(Service service, Set<String> codes, Writing by) {
        Map<String, Attribute> before = Attribute.<Attribute>list("from Attribute a join fetch a.taxonomyTerm where a.linkId = ?1"
                + " and a.linkType = ?2", service.id, Attribute.KIND_OF_HELP).stream()
                .collect(Collectors.toMap(attribute -> attribute.taxonomyTerm.code, Function.identity()));
        Map<String, TaxonomyTerm> terms = TaxonomyTerm.kindsOfHelp().stream()
                .collect(Collectors.toMap(term -> term.code, Function.identity()));
        write(before, codes, code -> terms.containsKey(code) ? Attribute.kindOfHelp(service, terms.get(code)) : null, by);
    }

    void areas(Service service, Set<String> codes, Writing by) {
        Map<String, ServiceArea> before = ServiceArea.<ServiceArea>list("service", service).stream()
                .collect(Collectors.toMap(area -> area.areaCode, Function.identity(), (first, second) -> first));
        write(before, codes, code -> new ServiceArea(Ids.next(), service, code), by);
    }

    void languages(Service service, Set<Language> languages, Writing by) {
        Map<String, ServiceLanguage> before = ServiceLanguage.<ServiceLanguage>list("service", service).stream()
                .collect(Collectors.toMap(language -> language.code.code(), Function.identity(), (first, second) -> first));
        write(before, languages.stream().map(Language::code).collect(Collectors.toSet()),
                code -> new ServiceLanguage(Ids.next(), service, new Language(code)), by);
    }

    private <R extends CatalogRecord> void write(Map<String, R> before, Set<String> wanted, Function<String, R> make, Writing by) {
        new TreeMap<>(before).forEach((code, record) -> {
            if (!wanted.contains(code)) {
                remove(record, by);
            }
        });
        wanted.stream().filter(code -> !before.containsKey(code)).sorted().map(make).filter(java.util.Objects::nonNull)
                .forEach(record -> add(record, by));
    }

    /** A document whose wording is still there keeps its translations; others are matched by their place in the list. */
    void documents(Service service, List<String> wordings, Writing by) {
        List<RequiredDocument> before = new ArrayList<>(documents(service));
        List<String> wanted = new ArrayList<>(wordings);
        before.removeIf(document -> wanted.remove(document.document.in(sourceOf(document, by))));
        for (String wording : wanted) {
            RequiredDocument document = before.isEmpty() ? new RequiredDocument(Ids.next(), service) : before.removeFirst();
            if (document.isPersistent()) {
                history.changing(by.person(), document, () -> document.document = by.text(document.document, wording));
            } else {
                document.document = by.text(document.document, wording);
                add(document, by);
            }
        }
        before.forEach(document -> remove(document, by));
    }

    private static Language sourceOf(RequiredDocument document, Writing by) {
        return document.document.source() == null ? by.language() : document.document.source();
    }

    static List<RequiredDocument> documents(Service service) {
        return RequiredDocument.list("service = ?1 order by id", service);
    }

    void costs(Service service, List<CostLine> lines, Writing by) {
        Map<java.util.UUID, CostOption> before = CostOption.<CostOption>list("service", service).stream()
                .collect(Collectors.toMap(cost -> cost.id, Function.identity()));
        for (CostLine line : lines) {
            CostOption cost = line.id() == null ? null : before.remove(line.id());
            if (cost != null && line.isBlank()) {
                remove(cost, by);
            } else if (cost != null) {
                history.changing(by.person(), cost, () -> line.fill(cost, by));
            } else if (!line.isBlank()) {
                CostOption made = new CostOption(Ids.next(), service);
                line.fill(made, by);
                add(made, by);
            }
        }
    }

    private void add(CatalogRecord record, Writing by) {
        record.persist();
        history.made(by.person(), record);
    }

    private void remove(CatalogRecord record, Writing by) {
        history.removed(by.person(), record);
        record.delete();
    }
}
