package org.sala.publishing.site;

import java.nio.file.Path;

/** The folder to write the site to holds something else, which must not be lost. */
public class FolderIsNotASiteException extends RuntimeException {

    FolderIsNotASiteException(Path folder) {
        super("The folder " + folder + " holds other files. Name an empty folder, a new one, or one that holds an earlier site of Sala.");
    }
}
