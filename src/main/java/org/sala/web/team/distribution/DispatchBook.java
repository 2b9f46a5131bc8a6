package org.sala.web.team.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.distribution.DistributionPoint;
import org.sala.editions.Edition;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.TypedDate;
import org.sala.web.team.Visit;

/** What the form about copies offers, and what is wrong with what was typed into it. */
@ApplicationScoped
class DispatchBook {

    private final Visit visit;
    private final Prints prints;
    private final Speech speech;
    private final Clock clock;

    DispatchBook(Visit visit, Prints prints, Speech speech, Clock clock) {
        this.visit = visit;
        this.prints = prints;
        this.speech = speech;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(visit.getDirectory().zone()));
    }

    DispatchesPage.Choices choices(DispatchForm form) {
        DistributionMessages texts = speech.of(DistributionMessages.class);
        List<Option> points = DistributionPoint.inDirectory(visit.getDirectory().id).stream()
                .map(point -> new Option(point.id.toString(), point.name, point.id.toString().equals(form.point))).toList();
        List<Option> editions = published().stream().map(edition -> new Option(String.valueOf(edition.number),
                texts.edition(edition.number), String.valueOf(edition.number).equals(form.edition))).toList();
        List<Option> formats = prints.all(List.of()).stream()
                .map(print -> new Option(print.toString(), prints.name(print), print.toString().equals(form.print))).toList();
        List<Option> directions = List.of(new Option(DispatchForm.OUT, texts.sentOut(), !form.isBack()),
                new Option(DispatchForm.BACK, texts.takenBack(), form.isBack()));
        return new DispatchesPage.Choices(points, editions, formats, directions);
    }

    private List<Edition> published() {
        return Edition.ofDirectory(visit.getDirectory().id).stream().filter(edition -> edition.publishedAt != null).toList();
    }

    Map<String, String> problems(DispatchForm form) {
        DistributionMessages texts = speech.of(DistributionMessages.class);
        Map<String, String> problems = new LinkedHashMap<>();
        boolean toClosed = DistributionPoint.inDirectory(visit.getDirectory().id).stream()
                .anyMatch(point -> point.id.toString().equals(form.point) && !point.isOpen());
        if (choices(form).points().stream().noneMatch(Option::chosen) || toClosed && !form.isBack()) {
            problems.put("point", texts.choosePoint());
        }
        if (choices(form).editions().stream().noneMatch(Option::chosen)) {
            problems.put("edition", texts.chooseEdition());
        }
        if (form.readPrint().isEmpty()) {
            problems.put("print", texts.choosePrint());
        }
        if (form.readCopies().isEmpty()) {
            problems.put("copies", texts.copiesMissing());
        }
        if (TypedDate.of(form.sentOn).filter(day -> !day.isAfter(today())).isEmpty()) {
            problems.put("sentOn", texts.dayNotInTheFuture());
        }
        return problems;
    }
}
