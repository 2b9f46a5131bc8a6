package org.sala.web.team.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sala.catalog.AdministrativeArea;
import org.sala.distribution.DistributionPoint;
import org.sala.distribution.DistributionPoints;
import org.sala.web.team.CodeWords;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** What the form of a distribution point offers and takes. */
@ApplicationScoped
class PointBook {

    private final Visit visit;
    private final Prints prints;
    private final CodeWords codes;
    private final Speech speech;
    private final DistributionPoints points;

    PointBook(Visit visit, Prints prints, CodeWords codes, Speech speech, DistributionPoints points) {
        this.visit = visit;
        this.prints = prints;
        this.codes = codes;
        this.speech = speech;
        this.points = points;
    }

    PointPage.Choices choices(PointForm form) {
        List<Option> kinds = codes.options("point", DistributionPoint.KINDS, form.kind == null ? List.of("other") : List.of(form.kind));
        Option nowhere = new Option("", speech.of(DistributionMessages.class).noArea(), form.area == null || form.area.isBlank());
        List<Option> areas = Stream.concat(Stream.of(nowhere), AdministrativeArea.inDirectory(visit.getDirectory().id).stream()
                .map(area -> new Option(area.code, area.name.inOrSource(visit.getLanguage()), area.code.equals(form.area)))).toList();
        List<PointPage.Cell> cells = prints.all(List.of()).stream()
                .map(print -> new PointPage.Cell(print.toString(), prints.name(print), form.copiesOf(print))).toList();
        return new PointPage.Choices(kinds, areas, cells);
    }

    Map<String, String> problems(PointForm form) {
        DistributionMessages texts = speech.of(DistributionMessages.class);
        Map<String, String> problems = form.problems(texts);
        if (form.area != null && !form.area.isBlank() && AdministrativeArea.count("directoryId = ?1 and code = ?2",
                visit.getDirectory().id, form.area) == 0) {
            problems.put("area", texts.chooseArea());
        }
        return problems;
    }

    void add(PointForm form) {
        points.add(visit.getDirectory().id, form.name.strip(), form::fill, visit.getPerson().id);
    }

    void change(DistributionPoint point, PointForm form) {
        points.change(point, () -> form.fill(point), visit.getPerson().id);
    }

    void close(DistributionPoint point) {
        points.close(point, visit.getDirectory().zone(), visit.getPerson().id);
    }
}
