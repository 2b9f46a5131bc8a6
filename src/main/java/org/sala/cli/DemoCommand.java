package org.sala.cli;

import io.quarkus.runtime.Quarkus;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.cli.sample.SampleProvince;
import org.sala.cli.sample.SampleTeam;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the product with the invented sample province in it. */
@Command(name = "demo", description = "Serve the product with an invented sample province.", mixinStandardHelpOptions = true)
class DemoCommand implements Runnable {

    private final SampleProvince province;

    @Spec
    CommandSpec spec;
    @Mixin
    DataOption data;
    @Option(names = "--port", description = "Port on this machine (default: 8080).")
    Integer portForTheLauncher;
    @ConfigProperty(name = "quarkus.http.port")
    int port;
    @ConfigProperty(name = "sala.home", defaultValue = ".")
    Path home;

    DemoCommand(SampleProvince province) {
        this.province = province;
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (province.isThere()) {
            out.println("The sample province is in " + DataOption.folder() + " already; people sign in as before.");
        } else {
            tellPasswords(province.make(SampleCommand.seedData(home), out::println), out);
        }
        String address = "http://localhost:" + port;
        out.println();
        out.println("  Readers:  " + address + "/d/" + SampleProvince.SLUG + "/");
        out.println("  The team: " + address + "/team");
        out.println();
        out.println("Stop it with Ctrl-C. Everything in it is invented.");
        Quarkus.waitForExit();
    }

    private static void tellPasswords(SampleTeam team, PrintWriter out) {
        out.println();
        out.println("Sign in as one of these; each password is for the first time only, then you choose your own:");
        team.passwords().forEach((role, password) ->
                out.printf("  %-12s %-38s %s%n", role.code(), team.people().get(role).email, password));
    }
}
