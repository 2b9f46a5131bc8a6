package org.sala.cli;

import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Option;

/** The data folder. The launcher has already read it before the program starts; here it stands for the help. */
class DataOption {

    @Option(names = "--data", paramLabel = "DIR",
            description = "Folder with the database, shared with serve (default: data beside the program, or SALA_DATA).")
    Path data;

    /** Where the database really is. */
    static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue("sala.data", String.class));
    }
}
