package org.sala.values;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Where ids come from (RFC 9562): version 7 for what is made here, version 5 for what has an id at its source. */
public final class Ids {

    private static final UUID NAMESPACE = UUID.fromString("5a1a0000-0000-5000-8000-000000000000");
    private static final NameBasedGenerator NAMES = Generators.nameBasedGenerator(NAMESPACE);

    /** One generator, so that ids made within a millisecond still sort in the order they were made. */
    private static final TimeBasedEpochGenerator TIMES = Generators.timeBasedEpochGenerator();

    private Ids() {
    }

    public static UUID next() {
        return TIMES.generate();
    }

    /** The same id for the same source and key each time, so that a second import updates instead of doubling. */
    public static UUID of(String... sourceAndKey) {
        return NAMES.generate(String.join("\u001f", sourceAndKey));
    }
}
