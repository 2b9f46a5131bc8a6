package org.sala.interchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Attribute;
import org.sala.catalog.CatalogRecord;
import org.sala.catalog.RequiredDocument;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceArea;
import org.sala.catalog.ServiceLanguage;
import org.sala.catalog.TaxonomyTerm;
import org.sala.values.Codes;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/** The lists of a service that fit in one cell each: kinds of help, areas, languages, documents to bring. */
final class ServiceParts {

    private final Intake intake;
    private final KindsOfHelp kinds;

    ServiceParts(Intake intake) {
        this.intake = intake;
        this.kinds = new KindsOfHelp(intake);
    }

    List<Binding<Service, ?>> bindings() {
        return List.of(
                Binding.part("kinds", kinds.kind(), this::kinds, this::setKinds, this::kindsInWords),
                Binding.part("areas", Areas.several(intake),
                        service -> codes(ServiceArea.class, service, area -> area.areaCode),
                        (service, codes) -> replace(service, codes, ServiceArea.class, area -> area.areaCode,
                                code -> new ServiceArea(Ids.of(service.id.toString(), "area", code), service, code)), this::areasInWords),
                Binding.part("languages", SpokenLanguages.kind(intake),
                        service -> codes(ServiceLanguage.class, service, language -> language.code.code()),
                        (service, codes) -> replace(service, codes, ServiceLanguage.class, language -> language.code.code(),
                                code -> new ServiceLanguage(Ids.of(service.id.toString(), "language", code), service, new Language(code))),
                        this::languagesInWords),
                Binding.part("documents", documentsKind(), this::documents, this::setDocuments,
                        service -> String.join(", ", documents(service))));
    }

    private String kindsInWords(Service service) {
        return listed(attributes(service).stream().map(attribute -> attribute.taxonomyTerm.name.in(intake.language())));
    }

    private String areasInWords(Service service) {
        Set<String> codes = codes(ServiceArea.class, service, area -> area.areaCode).set();
        return listed(intake.store().all(AdministrativeArea.class).stream().filter(area -> codes.contains(area.code))
                .map(area -> area.name.in(intake.language())));
    }

    private String languagesInWords(Service service) {
        return listed(codes(ServiceLanguage.class, service, language -> language.code.code()).set().stream()
                .map(code -> new Language(code).nameIn(intake.language())));
    }

    private static String listed(Stream<String> names) {
        return names.sorted().collect(Collectors.joining(", "));
    }

    private Codes kinds(Service service) {
        return Codes.of(attributes(service).stream().map(attribute -> attribute.taxonomyTerm.code).toList());
    }

    private void setKinds(Service service, Codes codes) {
        attributes(service).stream().filter(attribute -> !codes.contains(attribute.taxonomyTerm.code)).forEach(intake.store()::remove);
        Set<String> present = new HashSet<>(kinds(service).set());
        codes.set().stream().filter(code -> !present.contains(code)).map(kinds::term)
                .forEach((TaxonomyTerm term) -> intake.store().add(Attribute.kindOfHelp(service, term)));
    }

    private List<Attribute> attributes(Service service) {
        return intake.store().of(Attribute.class, service.id).stream()
                .filter(attribute -> Attribute.KIND_OF_HELP.equals(attribute.linkType)).toList();
    }

    private <R extends CatalogRecord> Codes codes(Class<R> type, Service service, Function<R, String> code) {
        return Codes.of(intake.store().of(type, service.id).stream().map(code).toList());
    }

    private <R extends CatalogRecord> void replace(Service service, Codes codes, Class<R> type, Function<R, String> code, Function<String, R> make) {
        Set<String> missing = new TreeSet<>(codes.set());
        for (R present : intake.store().of(type, service.id)) {
            if (!missing.remove(code.apply(present))) {
                intake.store().remove(present);
            }
        }
        missing.forEach(wanted -> intake.store().add(make.apply(wanted)));
    }

    /** In the order given, for it is kept in every language. */
    private static Kind<List<String>> documentsKind() {
        return new Kind<>((text, at) -> List.copyOf(new LinkedHashSet<>(Arrays.stream(PlainText.of(text).split("[;\\n]"))
                .map(String::strip).map(part -> part.replaceFirst("^- ", "")).filter(part -> !part.isEmpty()).toList())),
                documents -> String.join(";", documents), List.of());
    }

    List<RequiredDocument> documentsOf(Service service) {
        return intake.store().of(RequiredDocument.class, service.id).stream()
                .sorted(Comparator.comparing(document -> document.id)).toList();
    }

    private List<String> documents(Service service) {
        return documentsOf(service).stream().map(document -> document.document.in(intake.language())).toList();
    }

    /** A document that stays keeps its translations. */
    private void setDocuments(Service service, List<String> names) {
        List<RequiredDocument> present = documentsOf(service);
        present.forEach(intake.store()::remove);
        for (String name : names) {
            RequiredDocument document = new RequiredDocument(Ids.next(), service);
            document.document = present.stream().map(known -> known.document).filter(text -> text.in(intake.language()).equals(name))
                    .findFirst().orElseGet(() -> LocalizedText.of(intake.language(), name));
            intake.store().add(document);
        }
    }
}
