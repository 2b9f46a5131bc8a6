package org.sala.web.team.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.testing.TestCall.Result;
import org.sala.web.team.CodeWords;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.TypedDate;
import org.sala.web.team.Visit;

/** What the forms about calls offer, and what is wrong with what was typed into them. */
@ApplicationScoped
class CallWords {

    private static final int LONGEST_NOTE = 500;

    private final Visit visit;
    private final CodeWords codes;
    private final Speech speech;
    private final Clock clock;

    CallWords(Visit visit, CodeWords codes, Speech speech, Clock clock) {
        this.visit = visit;
        this.codes = codes;
        this.speech = speech;
        this.clock = clock;
    }

    static Optional<Result> result(String typed) {
        return Arrays.stream(Result.values()).filter(result -> result.name().equalsIgnoreCase(typed)).findFirst();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(visit.getDirectory().zone()));
    }

    public List<Option> results(String chosen) {
        return codes.options("call", List.of(Result.values()), result(chosen).map(List::of).orElse(List.of())).stream()
                .map(option -> new Option(option.value(), option.label(), option.value().equalsIgnoreCase(chosen))).toList();
    }

    Map<String, String> problems(CallForm form) {
        TestingMessages texts = speech.of(TestingMessages.class);
        Map<String, String> problems = new LinkedHashMap<>();
        if (result(form.result).isEmpty()) {
            problems.put("result", texts.chooseResult());
        }
        if (TypedDate.of(form.calledOn).filter(day -> !day.isAfter(today())).isEmpty()) {
            problems.put("calledOn", texts.dayNotInTheFuture());
        }
        if (form.note != null && form.note.length() > LONGEST_NOTE) {
            problems.put("note", texts.tooLong(LONGEST_NOTE));
        }
        return problems;
    }
}
