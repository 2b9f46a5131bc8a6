package org.sala.web.team.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.catalog.Service;
import org.sala.directories.Chapter;
import org.sala.testing.Finding;
import org.sala.values.LocalizedText;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** What a finding can be about: an entry, a chapter, or the directory as a whole; written {@code service:ID} and the like. */
@ApplicationScoped
class Subjects {

    private static final String WHOLE = "whole";
    private static final String SERVICE = "service:";
    private static final String CHAPTER = "chapter:";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** More than these make a list nobody can choose from; the page of an entry leads here with the entry chosen. */
    private static final int MOST_CHOICES = 2000;

    private final Visit visit;
    private final Speech speech;

    Subjects(Visit visit, Speech speech) {
        this.visit = visit;
        this.speech = speech;
    }

    /** A finding with the name of what it is about and the page of it, where it has one. */
    record Told(Finding finding, String subject, String page) {
    }

    List<Told> tell(List<Finding> findings) {
        Map<UUID, LocalizedText> services = names(Service.<Service>list("id in ?1",
                findings.stream().map(finding -> finding.serviceId).filter(Objects::nonNull).toList()), service -> service.id, service -> service.name);
        Map<UUID, LocalizedText> chapters = names(Chapter.<Chapter>list("id in ?1",
                findings.stream().map(finding -> finding.chapterId).filter(Objects::nonNull).toList()), chapter -> chapter.id, chapter -> chapter.title);
        return findings.stream().map(finding -> tell(finding, services, chapters)).toList();
    }

    private static <T> Map<UUID, LocalizedText> names(List<T> records, Function<T, UUID> id, Function<T, LocalizedText> name) {
        return records.stream().collect(Collectors.toMap(id, name));
    }

    private Told tell(Finding finding, Map<UUID, LocalizedText> services, Map<UUID, LocalizedText> chapters) {
        if (finding.serviceId != null && services.containsKey(finding.serviceId)) {
            return new Told(finding, named(services.get(finding.serviceId)), visit.getBase() + "services/" + finding.serviceId);
        }
        if (finding.chapterId != null && chapters.containsKey(finding.chapterId)) {
            return new Told(finding, named(chapters.get(finding.chapterId)), visit.getBase() + "chapters/" + finding.chapterId);
        }
        boolean gone = finding.serviceId != null || finding.chapterId != null;
        TestingMessages texts = speech.of(TestingMessages.class);
        return new Told(finding, gone ? texts.subjectGone() : texts.wholeDirectory(), null);
    }

    private String named(LocalizedText text) {
        return text.inOrSource(visit.getLanguage());
    }

    List<Option> options(String chosen) {
        UUID directoryId = visit.getDirectory().id;
        Option whole = new Option(WHOLE, speech.of(TestingMessages.class).wholeDirectory(), WHOLE.equals(chosen));
        Stream<Option> chapters = Chapter.inDirectory(directoryId).stream()
                .map(chapter -> option(CHAPTER + chapter.id, chapter.title, chosen));
        List<Service> few = new ArrayList<>(Service.<Service>find("directoryId", directoryId).page(0, MOST_CHOICES).list());
        if (chosen != null && knows(chosen) && chosen.startsWith(SERVICE)
                && few.stream().noneMatch(service -> chosen.equals(SERVICE + service.id))) {
            few.add(Service.findById(UUID.fromString(chosen.substring(SERVICE.length()))));
        }
        return Stream.of(Stream.of(whole), chapters, few.stream().map(service -> option(SERVICE + service.id, service.name, chosen))
                .sorted(Comparator.comparing(Option::label))).flatMap(options -> options).toList();
    }

    private Option option(String value, LocalizedText name, String chosen) {
        return new Option(value, named(name), value.equals(chosen));
    }

    boolean knows(String about) {
        if (about == null || about.equals(WHOLE)) {
            return about != null;
        }
        UUID directoryId = visit.getDirectory().id;
        if (about.matches(SERVICE + ID)) {
            return Service.count("id = ?1 and directoryId = ?2", id(about), directoryId) == 1;
        }
        return about.matches(CHAPTER + ID) && Chapter.count("id = ?1 and directoryId = ?2", id(about), directoryId) == 1;
    }

    void set(Finding finding, String about) {
        if (about.startsWith(SERVICE)) {
            finding.serviceId = id(about);
        } else if (about.startsWith(CHAPTER)) {
            finding.chapterId = id(about);
        }
    }

    private static UUID id(String about) {
        return UUID.fromString(about.substring(about.indexOf(':') + 1));
    }
}
