package org.sala.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.editions.Editions;
import org.sala.samples.Browser;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.testing.CallSheet.Problem;
import org.sala.testing.CallSheet.Remark;
import org.sala.workflow.Workflow;

@QuarkusTest
class CallSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Inject
    CallSheet sheet;
    @Inject
    TestCalls calls;
    @Inject
    Editions editions;
    @Inject
    Workflow workflow;

    @Test
    void aSheetThatWasFilledInIsWrittenDownAndWhatCannotBeTakenIsTold() {
        Cast cast = Cast.of("sheet", editions);
        WalkedDirectory directory = new WalkedDirectory(cast, workflow).withEntries();
        String rice = directory.phone(WalkedDirectory.RICE_HOUSE).toString();
        String lamp = directory.phone(WalkedDirectory.LAMP_OFFICE).toString();
        Browser viewer = cast.as(Role.VIEWER);
        assertThat(viewer.get(cast.page("test-calls/sheet")).asString()).contains(cast.page("test-calls/sheet/calls.csv"));
        assertThat(viewer.get(cast.page("test-calls/sheet/calls.csv")).asString()).contains(rice + "," + WalkedDirectory.RICE_HOUSE + ",Rice House");

        CallSheet.Brought brought = sheet.bring(directory.cycle(), String.join("\r\n", "\uFEFFphone_id;number;reaches;result;called_on;note",
                rice + ";85520 5550101;;PASSED;2026-05-03;", lamp + ";+855 20 555 0999;;passed;2026-05-03;",
                lamp + ";+855 20 555 0102;;fine;2026-05-03;", lamp + ";+855 20 555 0102;;no_answer;2026-05-05;",
                lamp + ";+855 20 555 0102;;;;not yet", "x;1;;passed;2026-05-03;"), TODAY, cast.id(Role.MAPPER));

        assertThat(brought.calls()).isEqualTo(1);
        assertThat(brought.remarks()).isEqualTo(List.of(new Remark(3, Problem.NUMBER_CHANGED), new Remark(4, Problem.RESULT_UNKNOWN),
                new Remark(5, Problem.DAY_UNKNOWN), new Remark(7, Problem.NUMBER_UNKNOWN)));
        assertThat(calls.count(directory.cycle()).passed()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoCallListIsRefused() {
        Cast cast = Cast.of("sheet-other", editions);
        WalkedDirectory directory = new WalkedDirectory(cast, workflow);

        assertThatThrownBy(() -> sheet.bring(directory.cycle(), "name,number\nRice House,1", TODAY, cast.id(Role.MAPPER)))
                .isInstanceOf(CallSheet.UnreadableException.class);
    }
}
