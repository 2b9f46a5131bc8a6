package org.sala.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.sala.catalog.Writing;

/** What the visitor writes with: in their name, now, in the directory's first language. */
@ApplicationScoped
public class Pen {

    private final Visit visit;
    private final Clock clock;

    Pen(Visit visit, Clock clock) {
        this.visit = visit;
        this.clock = clock;
    }

    public Writing writing() {
        return new Writing(visit.getPerson().id, visit.getDirectory().sourceLanguage, visit.getDirectory().countryCode, clock.instant());
    }

    /** The language of writing in the visitor's words. */
    public String language() {
        return visit.getDirectory().sourceLanguage.nameIn(visit.getLanguage());
    }
}
