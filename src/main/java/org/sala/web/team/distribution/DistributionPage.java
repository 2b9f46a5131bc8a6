package org.sala.web.team.distribution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.accounts.Act;
import org.sala.catalog.AdministrativeArea;
import org.sala.distribution.CopyPlan;
import org.sala.distribution.CopyPlan.Print;
import org.sala.distribution.Dispatches;
import org.sala.distribution.DistributionPoint;
import org.sala.distribution.NextReview;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** Where copies go: the points, what each is to get and has got, how many to print, and what is still out of earlier editions. */
@Path("/team/d/{slug}/distribution")
class DistributionPage {

    private final Visit visit;
    private final Prints prints;

    DistributionPage(Visit visit, Prints prints) {
        this.visit = visit;
        this.prints = prints;
    }

    /** A point with what went there of the edition in work. */
    record Row(DistributionPoint point, String area, int sent) {
    }

    /** Copies of one print over all open points. */
    record Total(String name, int planned, int sent) {
    }

    record StillOut(int editionNumber, String name, int copies) {
    }

    @CheckedTemplate(basePath = "team/distribution")
    static class Templates {
        static native TemplateInstance distribution(List<Row> rows, List<Total> totals, Total all, List<StillOut> out, NextReview review);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        List<DistributionPoint> points = DistributionPoint.inDirectory(visit.getDirectory().id);
        Dispatches dispatches = Dispatches.of(visit.getDirectory().id);
        int edition = visit.getEdition().number;
        Map<String, String> areas = AdministrativeArea.inDirectory(visit.getDirectory().id).stream()
                .collect(Collectors.toMap(area -> area.code, area -> area.name.inOrSource(visit.getLanguage()), (first, second) -> first));
        List<Row> rows = points.stream().map(point -> new Row(point, point.areaCode == null ? "" : areas.getOrDefault(point.areaCode, point.areaCode),
                dispatches.sent(edition, point.id))).toList();
        List<Total> totals = totals(points, dispatches, edition);
        Total all = new Total("", points.stream().filter(DistributionPoint::isOpen).mapToInt(point -> point.copiesPlanned).sum(),
                totals.stream().mapToInt(Total::sent).sum());
        List<StillOut> out = dispatches.stillOutBefore(edition).stream()
                .map(sum -> new StillOut(sum.editionNumber(), prints.name(sum.print()), sum.copies())).toList();
        return Templates.distribution(rows, totals, all, out, NextReview.of(visit.cycle()).orElse(null));
    }

    private List<Total> totals(List<DistributionPoint> points, Dispatches dispatches, int edition) {
        List<CopyPlan> plans = points.stream().filter(DistributionPoint::isOpen).map(point -> point.copyPlan).toList();
        CopyPlan sum = CopyPlan.sum(plans);
        return prints.all(plans).stream().filter(print -> sum.of(print) != 0 || dispatches.sent(edition, print) != 0)
                .map((Print print) -> new Total(prints.name(print), sum.of(print), dispatches.sent(edition, print))).toList();
    }
}
