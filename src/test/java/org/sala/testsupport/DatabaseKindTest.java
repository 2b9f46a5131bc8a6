package org.sala.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** That each of the two runs of the suite really meets the database it is for. */
@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class DatabaseKindTest {

    @Inject
    AgroalDataSource database;

    @Test
    void theSuiteMeetsTheDatabaseItWasStartedFor() throws SQLException {
        String wanted = System.getProperty("quarkus.test.profile", "").contains("pg") ? "PostgreSQL" : "H2";
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(wanted);
        }
    }
}
