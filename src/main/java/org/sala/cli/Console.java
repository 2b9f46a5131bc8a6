package org.sala.cli;

import io.quarkus.picocli.runtime.PicocliCommandLineFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.jboss.logging.Logger;
import picocli.CommandLine;

/** Turns trouble into a sentence and an exit code: 0 done, 1 done with something left over, 2 not done, 3 not done for want of memory. */
@ApplicationScoped
class Console {

    static final int DONE = 0;
    static final int LEFT_OVER = 1;
    static final int UNUSABLE = 2;
    /** The launcher starts the command again, with as much memory as there is. */
    static final int TOO_LARGE = 3;

    private static final Logger LOG = Logger.getLogger(Console.class);

    @Produces
    CommandLine commandLine(PicocliCommandLineFactory factory) {
        return factory.create().setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(Console::explain);
    }

    private static int explain(Exception trouble, CommandLine command, CommandLine.ParseResult parsed) {
        if (trouble instanceof UnusableException || trouble instanceof IllegalArgumentException) {
            command.getErr().println(trouble.getMessage());
        } else {
            LOG.error("The command failed", trouble);
            command.getErr().println("Something went wrong in the program itself; what was saved before is safe."
                    + " Please report the lines above.");
        }
        return UNUSABLE;
    }
}
