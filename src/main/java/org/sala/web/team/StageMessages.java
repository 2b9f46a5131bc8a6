package org.sala.web.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The names of the stages and tasks of the method; keys are the names in {@code methodology/four-steps.yaml}. */
@MessageBundle("stages")
public interface StageMessages {

    @Message
    String plan();

    @Message
    String map();

    @Message
    String test();

    @Message
    String distribute();

    @Message
    String scope();

    @Message
    String people();

    @Message
    String safety();

    @Message
    String timetable();

    @Message
    String planApproval();

    @Message
    String services();

    @Message
    String consent();

    @Message
    String verification();

    @Message
    String chapters();

    @Message
    String duplicates();

    @Message
    String disclosures();

    @Message
    String testCalls();

    @Message
    String testRounds();

    @Message
    String findings();

    @Message
    String testApproval();

    @Message
    String publication();

    @Message
    String distributionPlan();

    @Message
    String review();
}
