package org.sala.web.team.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.editions.Editions;
import org.sala.samples.Cast;
import org.sala.samples.CastServices;

@QuarkusTest
class OverviewTest {

    @Inject
    Editions editions;

    @Test
    void theOverviewNamesWhatIsMissingFirstAndLinksToIt() {
        Cast cast = Cast.of("overview", editions);
        CastServices.of(cast);

        String page = cast.as(Role.COORDINATOR).get(cast.page("")).asString();

        assertThat(page).containsSubsequence("To finish the step “Plan”", "plan#lead", "The lead is not named yet",
                "6 safety questions have no answer", "1 condition is met");
        assertThat(page).contains("services?kind=shelter&amp;area=XP-01\">2</a>", "Half of the services were checked",
                "1 service was never checked", "class=\"gap\"");
    }

    @Test
    void anEmptyDirectoryIsToldWhereToBegin() {
        Cast cast = Cast.of("overview-empty", editions);

        assertThat(cast.as(Role.COORDINATOR).get(cast.page("")).asString()).contains("Enter the first service", "Nothing was changed yet");
    }
}
