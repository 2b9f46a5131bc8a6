package org.sala.cli;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;

/** Says in a sentence why the program did not start; only what nobody foresaw is told with its stack trace. */
final class FailedStart {

    private FailedStart() {
    }

    /** Prints the reason and what to do about it, and gives the exit code. */
    static int explain(Throwable trouble, PrintStream out) {
        Optional<String> sentence = cause(trouble, QuarkusBindException.class).map(FailedStart::port)
                .or(() -> cause(trouble, SQLException.class).map(FailedStart::database))
                .or(() -> cause(trouble, FlywayException.class).map(FailedStart::schema))
                .or(() -> cause(trouble, ConfigurationException.class).map(FailedStart::setting))
                .or(() -> cause(trouble, ConfigValidationException.class).map(FailedStart::setting));
        if (sentence.isEmpty()) {
            trouble.printStackTrace(out);
        }
        out.println(sentence.orElse("Sala could not start for a reason it does not know. Please report the lines above."));
        return Console.UNUSABLE;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable trouble, Class<T> kind) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static String port(QuarkusBindException taken) {
        return "Port " + taken.getPort() + " is in use on this machine. Stop the other program, or choose another port with --port.";
    }

    /** By SQLSTATE: class 08 is the connection, 28 the password, 3D the name (ISO/IEC 9075-2); 90020 to 90048 are of H2. */
    private static String database(SQLException refused) {
        if (refused.getCause() instanceof TimeoutException) {
            return "The database took too long to open. See whether the machine or the database server has much else to do, and start again.";
        }
        String state = Objects.requireNonNullElse(refused.getSQLState(), "");
        String remedy = switch (state) {
            case "90020" -> "Another program has it open. Stop that program and try again.";
            case "90030" -> "The file is damaged. Leave it as it is, put your last copy of the data folder into its place, and start again.";
            case "90048" -> "The file is of another version of the database. Start it with the version of Sala that wrote it.";
            case "90028", "90031" -> "It could not be read or written. See whether the disk is full and whether you have the right to write there.";
            default -> otherwise(state);
        };
        return "The database cannot be opened: " + firstLine(refused) + " " + remedy;
    }

    private static String otherwise(String state) {
        if (state.startsWith("28")) {
            return "See whether SALA_DB_USER and SALA_DB_PASSWORD are right.";
        }
        if (state.startsWith("08") || state.startsWith("3D")) {
            return "See whether the database server runs and whether SALA_DB_URL is right.";
        }
        return "Leave the data as they are, and report this line.";
    }

    private static String schema(FlywayException refused) {
        return "The database does not fit this version of Sala: " + firstLine(refused)
                + " Use the version that wrote it or a newer one, or put a copy of the data folder into its place.";
    }

    private static String setting(Exception refused) {
        return "A setting cannot be used: " + refused.getMessage();
    }

    private static String firstLine(Exception trouble) {
        String line = Objects.requireNonNullElse(trouble.getMessage(), trouble.getClass().getSimpleName()).strip().lines().findFirst().orElse("");
        return line.endsWith(".") ? line : line + ".";
    }
}
