package org.sala.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** Where the program begins: starts the house, runs one command and ends with its exit code. */
@QuarkusMain
public class Program implements QuarkusApplication {

    private final CommandLine commands;

    Program(CommandLine commands) {
        this.commands = commands;
    }

    public static void main(String... words) {
        Quarkus.run(Program.class, (code, trouble) -> System.exit(trouble == null ? code : FailedStart.explain(trouble, System.err)), words);
    }

    @Override
    public int run(String... words) {
        return commands.execute(words);
    }
}
