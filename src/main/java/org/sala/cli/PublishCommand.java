package org.sala.cli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.sala.accounts.Membership;
import org.sala.accounts.Person;
import org.sala.accounts.Act;
import org.sala.directories.Directory;
import org.sala.distribution.AlreadyPublishedException;
import org.sala.distribution.EditionNotReadyException;
import org.sala.distribution.Publishing;
import org.sala.editions.Edition;
import org.sala.planning.Plan;
import org.sala.publishing.Obstacle;
import org.sala.publishing.Publication;
import org.sala.publishing.Publications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Publishes the edition in work, if its gates allow it, and makes its files. */
@Command(name = "publish", description = "Publish the edition in work, when its gates are passed.", mixinStandardHelpOptions = true)
class PublishCommand implements Callable<Integer> {

    private final Publishing publishing;
    private final Publications publications;
    private final Words words;

    @Spec
    CommandSpec spec;
    @Mixin
    DirectoryOption directory;
    @Option(names = "--as", paramLabel = "EMAIL", description = "Who publishes: a coordinator of the directory (default: the first there is).")
    String email;
    @Option(names = "--valid-until", paramLabel = "DATE", description = "Last day the edition is good for (default: today and the review interval).")
    LocalDate validUntil;

    PublishCommand(Publishing publishing, Publications publications, Words words) {
        this.publishing = publishing;
        this.publications = publications;
        this.words = words;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Edition edition = QuarkusTransaction.requiringNew().timeout(600).call(this::publish);
            out.println("Edition " + edition.number + " is published. Making its files …");
            return makeFiles(edition);
        } catch (EditionNotReadyException notReady) {
            out.println("The edition cannot be published yet:");
            notReady.standing().forEach(stage -> out.println(words.stage(stage)));
            return Console.LEFT_OVER;
        } catch (AlreadyPublishedException published) {
            throw new UnusableException("This edition is published already. Open the next one on the page Editions.");
        }
    }

    private Edition publish() {
        Directory published = directory.find();
        LocalDate until = validUntil != null ? validUntil
                : LocalDate.now(published.zone()).plusDays(Plan.reviewInterval(published.id));
        return publishing.publish(published, Edition.current(published.id).number, until, publisher(published).id);
    }

    private Person publisher(Directory published) {
        return Membership.inDirectory(published.id).stream().filter(membership -> membership.role.may(Act.PUBLISH))
                .map(membership -> membership.person).filter(person -> email == null || person.email.equalsIgnoreCase(email.strip()))
                .findFirst().orElseThrow(() -> new UnusableException(
                        "Nobody in this directory may publish" + (email == null ? "" : " as " + email) + ". Add a coordinator with \"./sala user add\"."));
    }

    /** Makes what waits in this process and waits for what another one took. */
    private int makeFiles(Edition edition) {
        publications.makeWaiting();
        var made = QuarkusTransaction.requiringNew().call(() -> Publication.ofEdition(edition.id));
        made.forEach(file -> spec.commandLine().getOut().println("  " + file.format + " in " + file.language + ": "
                + file.status.name().toLowerCase() + (file.failure == null ? "" : " (" + Obstacle.read(file.failure).inEnglish() + ")")));
        return made.stream().anyMatch(file -> file.status == Publication.Status.FAILED) ? Console.LEFT_OVER : Console.DONE;
    }
}
