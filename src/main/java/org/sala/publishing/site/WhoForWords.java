package org.sala.publishing.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sala.editions.EditionContent.WhoFor;

/** Who a service is for, in whole phrases. */
record WhoForWords(WhoFor who, Reading reading) {

    private static final Map<String, Function<ReaderMessages, String>> SEXES = Map.of(
            "female", ReaderMessages::forWomen, "male", ReaderMessages::forMen, "other", ReaderMessages::forOthers);
    private static final Map<String, Function<ReaderMessages, String>> EXPLOITATION = Map.of(
            "sexual", ReaderMessages::exploitationSexual, "labour", ReaderMessages::exploitationLabour,
            "domestic", ReaderMessages::exploitationDomestic, "fishing", ReaderMessages::exploitationFishing,
            "begging", ReaderMessages::exploitationBegging, "forced-crime", ReaderMessages::exploitationCrime,
            "forced-marriage", ReaderMessages::exploitationMarriage);

    /** The limits there are; empty when the service is for everybody. */
    List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        if (who == null) {
            return phrases;
        }
        phrases.addAll(known(SEXES, who.sexes()));
        if (age() != null) {
            phrases.add(age());
        }
        phrases.addAll(known(EXPLOITATION, who.exploitation()));
        if (!who.nationalities().isEmpty()) {
            phrases.add(messages().peopleFrom(reading.listed(who.nationalities().stream().sorted().map(reading::countryName).toList())));
        }
        if (who.dependants() != null) {
            phrases.add(who.dependants() ? messages().withChildren() : messages().withoutChildren());
        }
        if (Boolean.TRUE.equals(who.disability())) {
            phrases.add(messages().withDisability());
        }
        return phrases;
    }

    /** One line for a list: what the provider wrote, else the limits, else that everybody may come. */
    Words line() {
        Words written = who == null ? null : reading.words(who.text());
        if (written != null) {
            return written;
        }
        List<String> phrases = phrases();
        String line = phrases.isEmpty() ? messages().forEverybody() : String.join(" · ", phrases);
        return new Words(line, reading.language(), null);
    }

    private String age() {
        if (who.minimumAge() != null && who.maximumAge() != null) {
            return messages().agesFromTo(who.minimumAge(), who.maximumAge());
        }
        if (who.minimumAge() != null) {
            return messages().agesFrom(who.minimumAge());
        }
        return who.maximumAge() == null ? null : messages().agesTo(who.maximumAge());
    }

    private List<String> known(Map<String, Function<ReaderMessages, String>> words, Collection<String> codes) {
        return codes.stream().map(code -> code.toLowerCase(Locale.ROOT).replace('_', '-')).filter(words::containsKey)
                .sorted().map(code -> words.get(code).apply(messages())).toList();
    }

    private ReaderMessages messages() {
        return reading.messages();
    }
}
