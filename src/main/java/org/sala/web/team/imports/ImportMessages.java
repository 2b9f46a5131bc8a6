package org.sala.web.team.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of imports. */
@MessageBundle("imports")
public interface ImportMessages {

    @Message String title();
    @Message String intro();
    @Message String file();
    @Message String fileHint();
    @Message String upload();
    @Message String workbook();
    @Message String workbookText();
    @Message String download();
    @Message String columns();
    @Message String ourOwn();
    @Message String savedMapping(String source);
    @Message String guessed();
    @Message String source();
    @Message String sourceHint();
    @Message String column();
    @Message String samples();
    @Message String is();
    @Message String leftOut();
    @Message String checkNext();
    @Message String check();
    @Message String checked();
    @Message String checkedText();
    @Message String silent(int count);
    @Message String toChecks();
    @Message String done();
    @Message String doneText();
    @Message String sheet();
    @Message String made();
    @Message String updated();
    @Message String unchanged();
    @Message String rejected();
    @Message String excluded();
    @Message String take();
    @Message String correct();
    @Message String toServices();
    @Message String remarks();
    @Message String levels();
    @Message String allLevels();
    @Message String asTable();
    @Message String noRemarks();
    @Message String level();
    @Message String where();
    @Message String value();
    @Message String reason();
    @Message String pages();
    @Message String previousPage();
    @Message String nextPage();
    @Message String pageOf(int page, int pages);
    @Message String others();
}
