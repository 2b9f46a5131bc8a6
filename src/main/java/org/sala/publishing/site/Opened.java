package org.sala.publishing.site;

import java.util.Optional;
import java.util.function.Supplier;

/** A page, and what it begins with when that was packed already. */
record Opened(byte[] bytes, Optional<Opening> opening) {

    /** Makes a page in this form for whoever packs it, and as bytes for everybody else. */
    interface Maker extends Supplier<byte[]> {

        Opened make();

        @Override
        default byte[] get() {
            return make().bytes();
        }
    }
}
