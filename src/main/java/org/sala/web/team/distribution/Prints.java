package org.sala.web.team.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sala.distribution.CopyPlan;
import org.sala.distribution.CopyPlan.Print;
import org.sala.publishing.print.PrintFormat;
import org.sala.web.team.CodeWords;
import org.sala.web.team.Visit;

/** What the directory can be printed as, in each of its languages, with the words for it. */
@ApplicationScoped
class Prints {

    private final Visit visit;
    private final CodeWords codes;

    Prints(Visit visit, CodeWords codes) {
        this.visit = visit;
        this.codes = codes;
    }

    /** Every format in every language, and what is in the plans besides. */
    List<Print> all(Collection<CopyPlan> plans) {
        Stream<Print> offered = PrintFormat.ofEveryEdition().flatMap(format -> visit.getDirectory().languages().stream()
                .map(language -> new Print(format.written(), language)));
        return Stream.concat(offered, plans.stream().flatMap(plan -> plan.copies().keySet().stream())).distinct().toList();
    }

    String name(Print print) {
        return codes.of("format", print.format()) + " · " + print.language().nameIn(visit.getLanguage());
    }
}
