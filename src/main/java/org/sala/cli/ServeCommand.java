package org.sala.cli;

import io.quarkus.runtime.Quarkus;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the product until it is stopped. */
@Command(name = "serve", description = "Serve the directories and the team's pages until stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
class ServeCommand implements Runnable {

    @Spec
    CommandSpec spec;
    @Mixin
    DataOption data;
    @Option(names = "--port", description = "Port on this machine (default: 8080).")
    Integer portForTheLauncher;
    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Override
    public void run() {
        spec.commandLine().getOut().println("Sala is at http://localhost:" + port
                + "/ and the team signs in at http://localhost:" + port + "/team. Stop it with Ctrl-C.");
        Quarkus.waitForExit();
    }
}
