package org.sala.publishing.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the feed and of the page that explains it; the words themselves stand in {@code messages/feed_*.properties}. */
@MessageBundle("feed")
public interface FeedMessages {

    @Message String taxonomyName();
    @Message String taxonomyDescription();

    @Message String noDirectory();
    @Message String withdrawn();
    @Message String noLanguage(String languages);
    @Message String noAddress();
    @Message String notThere(String id);
    @Message String notAnId(String name);
    @Message String notAPage(String name);
    @Message String tooMany(String name, String most);
    @Message String notATime(String name);
    @Message String notYesOrNo(String name);
    @Message String notAFormat(String name);
    @Message String tooLong(String name, String most);
    @Message String givenTwice(String name);
    @Message String noPostcodes(String name);
    @Message String ourFault();

    @Message String title(String directory);
    @Message String about();
    @Message String lead();
    @Message String start();
    @Message String everyLanguage();
    @Message String machines();
    @Message String addresses();
    @Message String takes();
    @Message String parameters();
    @Message String answers();
    @Message String pages();
    @Message String troubles();
    @Message String unchanged();
    @Message String profile();
    @Message String profileExtension();
    @Message String profileLanguages();
    @Message String profileTimeZone();
    @Message String profileAttributes();
    @Message String profileAddresses();
    @Message String profileOrganizations();
    @Message String profileModified();
    @Message String secret();

    @Message String meansRoot();
    @Message String meansServices();
    @Message String meansService();
    @Message String meansTaxonomies();
    @Message String meansTaxonomy();
    @Message String meansTerms();
    @Message String meansTerm();
    @Message String meansOrganizations();
    @Message String meansOrganization();
    @Message String meansPairs();
    @Message String meansPair();

    @Message String meansSearch();
    @Message String meansPage();
    @Message String meansPerPage(String usual, String most);
    @Message String meansFormat();
    @Message String meansTermId();
    @Message String meansTaxonomyId();
    @Message String meansOrganizationId();
    @Message String meansModifiedAfter();
    @Message String meansMinimal();
    @Message String meansFull();
    @Message String meansFullService();
    @Message String meansPostcode();
    @Message String meansProximity();
    @Message String meansParentId();
    @Message String meansTopOnly();
    @Message String meansId();

    @Message String answerGood();
    @Message String answerSame();
    @Message String answerBad();
    @Message String answerNotThere();
    @Message String tables();
}
