package org.sala.interchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.catalog.Consent;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Service;
import org.sala.catalog.Verification;
import org.sala.history.Recorded;
import org.sala.values.Ids;

/** What somebody said about a service on some day: that it may be listed, that it was checked, that it is kept back. */
final class ServiceFacts {

    private static final Kind<LocalDate> DATE = DateText.kind();
    private static final Map<String, Consent.Answer> ANSWERS = Map.of("yes", Consent.Answer.GIVEN, "given", Consent.Answer.GIVEN,
            "no", Consent.Answer.REFUSED, "refused", Consent.Answer.REFUSED, "withdrawn", Consent.Answer.WITHDRAWN);

    private final Intake intake;

    ServiceFacts(Intake intake) {
        this.intake = intake;
    }

    /** First pass; {@code silent} when the file has a place for the status of services and says nothing of this one. */
    void check(Item item, Map<String, Object> values, boolean silent) {
        word(item, "consent", ANSWERS).ifPresent(answer -> values.put("consent", answer));
        date(item, "consent_on").ifPresent(on -> values.put("consent_on", on));
        if (values.containsKey("consent") && !values.containsKey("consent_on")) {
            at(item, "consent").warn(Reason.CONSENT_UNDATED);
        }
        date(item, "verified_on").ifPresent(on -> values.put("verified_on", on));
        if (!values.containsKey("verified_on") && !item.has("verified_on") && !item.text("verified_result").isBlank()) {
            at(item, "verified_result").warn(Reason.VERIFICATION_UNDATED);
        }
        word(item, "verified_by_means", words(Verification.Means.class)).ifPresent(means -> values.put("verified_by_means", means));
        word(item, "verified_result", words(Verification.Result.class)).ifPresent(result -> values.put("verified_result", result));
        if (item.has("excluded")) {
            values.put("excluded", excluded(item));
        }
        if (silent && values.getOrDefault("excluded", Set.of()).equals(Set.of())) {
            toBeChecked(item, values);
        }
    }

    /** A day somewhere in the row does not say that the service still works; somebody has to ask before it can be published. */
    private void toBeChecked(Item item, Map<String, Object> values) {
        if (!values.containsKey("verified_result")) {
            values.remove("verified_on");
            at(item, "status").warn(Reason.STATUS_MISSING);
        }
    }

    /** A word for keeping back that is not known keeps back all the same. */
    private Set<Exclusion.Reason> excluded(Item item) {
        Set<Exclusion.Reason> reasons = EnumSet.noneOf(Exclusion.Reason.class);
        for (String part : item.text("excluded").split("[;,]")) {
            String word = part.strip().toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                Exclusion.Reason known = words(Exclusion.Reason.class).get(word.replace(' ', '-'));
                if (known == null) {
                    at(item, "excluded").warn(Reason.UNKNOWN_STATUS);
                }
                reasons.add(known == null ? Exclusion.Reason.CONFIDENTIAL : known);
            }
        }
        return reasons;
    }

    /** Second pass; whether anything is new. */
    @SuppressWarnings("unchecked")
    boolean write(Service service, Draft draft, Merge merge) {
        boolean consented = draft.value("consent") != null && writeConsent(service, draft, merge);
        boolean verified = draft.value("verified_on") != null && writeVerification(service, draft, merge);
        boolean held = draft.values().containsKey("excluded")
                && writeExclusions(service, draft, (Set<Exclusion.Reason>) draft.value("excluded"), merge);
        if (intake.store().of(Exclusion.class, service.id).stream().anyMatch(exclusion -> exclusion.liftedOn == null)) {
            intake.report().countExcluded(ServiceTable.NAME);
        }
        return consented || verified || held;
    }

    private boolean writeConsent(Service service, Draft draft, Merge merge) {
        Consent.Answer answer = (Consent.Answer) draft.value("consent");
        Optional<Consent> latest = intake.store().of(Consent.class, service.id).stream().filter(consent -> consent.latest)
                .max(Comparator.comparing(consent -> consent.answeredOn));
        LocalDate on = (LocalDate) draft.values().getOrDefault("consent_on",
                latest.filter(known -> known.answer == answer).map(known -> known.answeredOn).orElse(intake.facts().today()));
        if (latest.isPresent() && latest.get().answer == answer && !latest.get().answeredOn.isBefore(on)) {
            return false;
        }
        // What the team heard itself outweighs a file, unless the file says no.
        boolean teams = latest.isPresent() && latest.get().recordedBy != null && answer == Consent.Answer.GIVEN;
        if (teams || latest.isPresent() && latest.get().answeredOn.isAfter(on)) {
            at(draft.item(), "consent").warn(Reason.CONSENT_KEPT);
            return false;
        }
        String by = draft.item().text("consent_by").strip();
        intake.later(() -> told(Consent.record(Ids.of(service.id.toString(), "consent", on + " " + answer), service, answer, on,
                by.isEmpty() ? null : PlainText.oneLine(by), null), merge));
        return true;
    }

    private boolean writeVerification(Service service, Draft draft, Merge merge) {
        LocalDate on = (LocalDate) draft.value("verified_on");
        Verification.Means means = (Verification.Means) draft.values().getOrDefault("verified_by_means", Verification.Means.OTHER);
        Verification.Result result = (Verification.Result) draft.values().getOrDefault("verified_result", Verification.Result.CONFIRMED);
        List<Verification> present = intake.store().of(Verification.class, service.id);
        if (present.stream().anyMatch(known -> known.askedOn.equals(on) && known.means == means && known.result == result)) {
            return false;
        }
        UUID id = Ids.of(service.id.toString(), "verification", on + " " + means + " " + result);
        Verification made = new Verification(id, service, on, means, result, null);
        intake.store().add(made);
        told(made, merge);
        return true;
    }

    /** Of a service that is made by this import, its own line in the history says all. */
    private void told(Recorded made, Merge merge) {
        if (!merge.isFresh()) {
            intake.history().made(intake.facts().by(), made);
        }
    }

    /** Only holds that this source made are lifted by it; what a person lifted stays lifted while the source says nothing new. */
    private boolean writeExclusions(Service service, Draft draft, Set<Exclusion.Reason> wanted, Merge merge) {
        String offered = wanted.toString();
        boolean changed = false;
        for (Exclusion.Reason reason : Exclusion.Reason.values()) {
            UUID id = Ids.of(service.id.toString(), "exclusion", intake.facts().source(), reason.name());
            Exclusion own = intake.store().find(Exclusion.class, id);
            if (wanted.contains(reason)) {
                changed |= hold(service, draft, reason, id, merge);
            } else if (own != null && own.liftedOn == null) {
                lift(own);
                changed = true;
            }
        }
        merge.remember("excluded", offered);
        return changed;
    }

    private void lift(Exclusion own) {
        intake.history().changing(intake.facts().by(), own, () -> own.liftedOn = intake.facts().today());
    }

    private boolean hold(Service service, Draft draft, Exclusion.Reason reason, UUID id, Merge merge) {
        Exclusion own = intake.store().find(Exclusion.class, id);
        boolean held = intake.store().of(Exclusion.class, service.id).stream()
                .anyMatch(known -> known.reason == reason && known.liftedOn == null);
        if (held) {
            return false;
        }
        if (own != null && merge.isAsBefore("excluded", draft.value("excluded").toString())) {
            at(draft.item(), "excluded").warn(Reason.PERSON_EXCLUDED_KEPT, name(reason));
            return false;
        }
        if (own == null) {
            own = new Exclusion(id, service, reason, intake.facts().today(), null);
            own.note = intake.facts().source();
            intake.store().add(own);
            told(own, merge);
            return true;
        }
        Exclusion again = own;
        intake.history().changing(intake.facts().by(), again, () -> {
            again.liftedOn = null;
            again.since = intake.facts().today();
        });
        return true;
    }

    private <V> Optional<V> word(Item item, String column, Map<String, V> words) {
        String word = item.text(column).strip().toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !words.containsKey(word)) {
            at(item, column).warn(Reason.UNKNOWN_CODE, words.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return Optional.ofNullable(words.get(word));
    }

    private Optional<LocalDate> date(Item item, String column) {
        String text = item.text(column).strip();
        LocalDate date = text.isEmpty() ? null : DATE.read(text, at(item, column));
        if (date != null && date.isAfter(intake.facts().today())) {
            at(item, column).warn(Reason.DATE_IN_FUTURE);
            return Optional.empty();
        }
        return Optional.ofNullable(date);
    }

    private static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        return EnumSet.allOf(type).stream().collect(Collectors.toMap(ServiceFacts::name, value -> value));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private At at(Item item, String field) {
        return new At(intake.report(), item, field);
    }
}
