package org.sala.cli;

import io.quarkus.runtime.Quarkus;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import picocli.CommandLine.Command;

/** Serves the product until it is stopped. */
@Command(name = "serve", description = "Serve the directories and the team's pages until stopped (Ctrl-C).")
class ServeCommand implements Runnable {

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Override
    public void run() {
        System.out.println("Sala is at http://localhost:" + port + "/ and the team signs in at http://localhost:" + port
                + "/team");
        Quarkus.waitForExit();
    }
}
