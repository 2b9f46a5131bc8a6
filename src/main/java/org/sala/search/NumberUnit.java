package org.sala.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;

/** Digits that may be a phone number or a part of one, as they were written. */
record NumberUnit(String written) implements Unit {

    @Override
    public Query exact(Vocabulary vocabulary) throws IOException {
        return near(vocabulary);
    }

    @Override
    public Query near(Vocabulary vocabulary) throws IOException {
        String all = written.replaceAll("[^0-9]", "");
        Matches matches = new Matches(vocabulary);
        for (String digits : List.of(PhoneDigits.of(written), all)) {
            matches.term(EntryTerms.PHONE + digits, Matches.EXACT)
                    .anyOf(vocabulary.startingWith(EntryTerms.PHONE + digits), Matches.BEGINNING);
        }
        return matches.term(all, Matches.EXACT).best(1);
    }
}
