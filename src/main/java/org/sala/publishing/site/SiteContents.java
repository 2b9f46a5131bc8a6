package org.sala.publishing.site;

import java.io.IOException;

/** All files of a site, to be poured somewhere: into a folder, a ZIP, a store of objects. */
public interface SiteContents {

    /** Where files go, one after the other. */
    interface Sink {
        void put(String path, byte[] bytes) throws IOException;
    }

    /** What files are taken out by. */
    interface Taker {
        void take(PackedFile file) throws IOException;
    }

    /** Pours everything; answers how many pages there were. */
    int pour(Sink sink) throws IOException;
}
