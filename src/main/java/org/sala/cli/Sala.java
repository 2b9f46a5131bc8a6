package org.sala.cli;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What {@code ./sala} alone shows: the list of commands. */
@TopCommand
@Command(name = "sala", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Builds directories of services for trafficking victims, in print and on the web.",
        subcommands = {ServeCommand.class, DirectoryCommand.class, UserCommand.class, StatusCommand.class,
                PrintCommand.class, SiteCommand.class, UploadCommand.class, DataCommand.class, RemakeCommand.class,
                ImportCommand.class, PublishCommand.class, SampleCommand.class, DemoCommand.class})
class Sala implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
