package org.sala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.QuarkusBindException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when the program does not start. */
@Tag("plain")
class FailedStartTest {

    @Test
    void aDamagedDatabaseIsToldInASentence(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("sala.mv.db"), "not a database at all ".repeat(1_000).getBytes(StandardCharsets.UTF_8));

        assertThat(told(refusedBy("jdbc:h2:file:" + folder.resolve("sala")))).contains("The file is damaged", "your last copy")
                .doesNotContain("\tat ");
    }

    @Test
    void anUnreachableDatabaseServerIsToldInASentence() {
        assertThat(told(refusedBy("jdbc:postgresql://127.0.0.1:1/none"))).contains("whether the database server runs")
                .doesNotContain("\tat ");
    }

    @Test
    void aDatabaseThatIsSlowToOpenIsNotCalledBroken() {
        assertThat(told(new SQLException("Acquisition timeout while waiting for new connection", new TimeoutException())))
                .contains("start again").doesNotContain("report", "\tat ");
    }

    @Test
    void aPortInUseIsToldWithItsNumber() {
        assertThat(told(new QuarkusBindException("127.0.0.1", 8080, new BindException("taken"))))
                .startsWith("Port 8080 is in use").doesNotContain("\tat ");
    }

    @Test
    void whatNobodyForesawKeepsItsStackTrace() {
        assertThat(told(new IllegalStateException("a wheel came off"))).contains("a wheel came off", "\tat ", "Please report");
    }

    private static SQLException refusedBy(String address) {
        try (var ignored = DriverManager.getConnection(address, "sala", "")) {
            throw new AssertionError("This database should not open: " + address);
        } catch (SQLException refused) {
            return refused;
        }
    }

    private static String told(Throwable trouble) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = FailedStart.explain(new RuntimeException("Failed to start", trouble), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(Console.UNUSABLE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
