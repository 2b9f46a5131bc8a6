package org.sala.cli;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.sala.accounts.Membership;
import org.sala.accounts.Person;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.values.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives people access and lists them. */
@Command(name = "user", description = "Give a person access, or list who has it.",
        subcommands = {UserCommand.Add.class, UserCommand.ListAll.class})
class UserCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code user add}. */
    @Command(name = "add", description = "Give a person a role in a directory; a new person gets a password for one time.",
            mixinStandardHelpOptions = true)
    static class Add implements Callable<Integer> {

        private final Clock clock;

        @Spec
        CommandSpec spec;
        @Mixin
        DirectoryOption directory;
        @Option(names = "--email", required = true, description = "E-mail address to sign in with.")
        String email;
        @Option(names = "--name", required = true, description = "Name the team sees.")
        String name;
        @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
        Role role;
        @Option(names = "--language", description = "Language of the team's pages for this person (default: ${DEFAULT-VALUE}).",
                defaultValue = "en")
        String language;

        Add(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Integer call() {
            if (!email.strip().matches("[^@\\s]+@[^@\\s]+")) {
                throw new UnusableException("\"" + email + "\" is not an e-mail address. Write it as name@example.org.");
            }
            spec.commandLine().getOut().println(QuarkusTransaction.requiringNew().call(this::add));
            return Console.DONE;
        }

        private String add() {
            Directory entered = directory.find();
            Person person = Person.withEmail(email).orElse(null);
            String password = null;
            if (person == null) {
                person = new Person(name, email, Language.of(language));
                password = person.giveOneTimePassword();
                person.persist();
            }
            Membership membership = Membership.of(person.email, entered.id).orElse(null);
            if (membership == null) {
                new Membership(person, entered.id, role, clock.instant()).persist();
            } else {
                membership.role = role;
            }
            return person.email + " is " + role.code() + " of " + entered.slug + (password == null
                    ? " and signs in with the password as before." : ". Password for the first sign-in: " + password);
        }
    }

    /** {@code user list}. */
    @Command(name = "list", description = "List the people of a directory and their roles.", mixinStandardHelpOptions = true)
    static class ListAll implements Callable<Integer> {

        @Spec
        CommandSpec spec;
        @Mixin
        DirectoryOption directory;

        @Override
        public Integer call() {
            QuarkusTransaction.requiringNew().run(() -> Membership.inDirectory(directory.find().id).forEach(membership ->
                    spec.commandLine().getOut().println(membership.role.code() + "\t" + membership.person.email + "\t"
                            + membership.person.name)));
            return Console.DONE;
        }
    }
}
