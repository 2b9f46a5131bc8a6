package org.sala.web.team.drafts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about drafts. */
@MessageBundle("drafts")
public interface DraftMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String site();

    @Message
    String siteIntro();

    @Message
    String open(String language);

    @Message
    String booklets();

    @Message
    String booklet(String format, String language);

    @Message
    String make();

    @Message
    String makeAll();

    @Message
    String makeAgain();

    @Message
    String noneYet();

    @Message
    String pending();

    @Message
    String madeAt(String when);

    @Message
    String look();

    @Message
    String kilobytes(long count);

    @Message
    String failed();

    @Message
    String failureUnknown(String code);

    @Message
    String lookingAgain();

    @Message
    String preview();

    @Message
    String previewIntro();

    @Message
    String previewFor();

    @Message
    String entries(int count);

    @Message
    String entry();

    @Message
    String phones();

    @Message
    String places();

    @Message
    String referral();

    @Message
    String noEntries();

    @Message
    String mark();

    @Message
    String page(int page, int pages);

    @Message
    String previous();

    @Message
    String next();
}
