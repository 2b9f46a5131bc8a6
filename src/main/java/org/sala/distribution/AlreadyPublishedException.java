package org.sala.distribution;

import org.sala.editions.Edition;

/** Somebody wanted to publish an edition that somebody published a moment before, or is publishing now. */
public class AlreadyPublishedException extends RuntimeException {

    AlreadyPublishedException(Edition edition) {
        super("Edition " + edition.number + " is " + edition.state + " already");
    }

    AlreadyPublishedException(int number, Throwable waiting) {
        super("Somebody is publishing edition " + number + " at this moment", waiting);
    }
}
