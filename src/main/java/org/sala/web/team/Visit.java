package org.sala.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import org.sala.accounts.Act;
import org.sala.accounts.Person;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.values.Language;
import org.sala.workflow.Cycle;
import org.sala.workflow.Workflow;

/** Who is looking at which directory in this request; filled by {@link TeamGate}, read by pages and templates. */
@RequestScoped
@Named("visit")
public class Visit {

    private final Workflow workflow;
    private Person person;
    private Directory directory;
    private Role role;
    private Edition edition;
    private Language language = Language.ENGLISH;
    private URI place = URI.create("/team");
    private boolean saved;
    private boolean forms = true;
    private List<Workflow.Step> steps;

    Visit(Workflow workflow) {
        this.workflow = workflow;
    }

    void begin(Person visitor) {
        person = visitor;
        language = visitor.language;
    }

    void enter(Directory entered, Role as) {
        directory = entered;
        role = as;
    }

    /** Remembers the address of the page, to come back to it; {@code saved} asks for the word that something was. */
    void stand(URI at, boolean somethingWasSaved) {
        place = at;
        saved = somethingWasSaved;
    }

    /** For pages before sign-in, where only the browser tells the language. */
    public void speak(Language spoken) {
        language = spoken;
    }

    public boolean isSignedIn() {
        return person != null;
    }

    /** Before the guard against forged forms has given out a token no page may hold a form. */
    void goWithoutForms() {
        forms = false;
    }

    public boolean isWithForms() {
        return forms;
    }

    public boolean isInDirectory() {
        return directory != null;
    }

    /** The address of this page, with what was asked of it. */
    public String getPlace() {
        return place.toString();
    }

    public boolean isAt(String path) {
        return place.getPath().equals(getBase() + path);
    }

    public boolean isSaved() {
        return saved;
    }

    /** The directory's name as the visitor reads it. */
    public String getTitle() {
        String name = directory.name.inOrSource(language);
        return name.isEmpty() ? directory.slug : name;
    }

    /** What a condition's missing things have in common, for people: a language by its name. Empty for nothing. */
    public String nameOf(String subject) {
        return subject == null ? "" : subject.matches("[a-z]{2,3}") ? new Language(subject).nameIn(language) : subject;
    }

    public Person getPerson() {
        return person;
    }

    public Directory getDirectory() {
        return directory;
    }

    public Role getRole() {
        return role;
    }

    public Language getLanguage() {
        return language;
    }

    public boolean may(String act) {
        return role != null && role.may(Act.valueOf(act));
    }

    /** The edition in work. */
    public Edition getEdition() {
        if (edition == null) {
            edition = Edition.current(directory.id);
        }
        return edition;
    }

    public Cycle cycle() {
        return new Cycle(directory.id, getEdition().number);
    }

    /** The four steps for the bar at the top, in one query. */
    public List<Workflow.Step> getSteps() {
        if (steps == null) {
            steps = workflow.steps(cycle());
        }
        return steps;
    }

    /** Where the pages of this directory begin. */
    public String getBase() {
        return "/team/d/" + directory.slug + "/";
    }
}
