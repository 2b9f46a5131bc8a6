package org.sala;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sala.values.Reaches;

/** Holds the plan of the house: which room may look into which, and what no room may be without. */
@AnalyzeClasses(packages = "org.sala", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What each room may know, besides itself. Steps may look back at earlier steps. */
    private static final Map<String, List<String>> MAY_KNOW = new LinkedHashMap<>();

    static {
        know("values");
        know("accounts", "values");
        know("history", "values", "accounts");
        know("catalog", "values", "accounts", "history");
        know("directories", "values", "accounts", "history", "catalog");
        know("workflow", "values", "accounts");
        know("editions", "values", "accounts", "history", "catalog", "directories");
        know("planning", "values", "accounts", "history", "catalog", "directories", "workflow");
        know("mapping", "values", "accounts", "history", "catalog", "directories", "workflow", "planning", "editions");
        know("testing", "values", "accounts", "history", "catalog", "directories", "workflow", "planning", "mapping");
        know("distribution", "values", "accounts", "history", "catalog", "directories", "workflow", "planning", "mapping",
                "testing", "editions");
        know("publishing", "values", "editions");
        know("publishing.print", "values", "editions", "publishing");
        know("publishing.offline", "values", "editions", "publishing", "publishing.site", "search");
        know("publishing.site", "values", "editions", "publishing", "search");
        know("publishing.upload", "values", "editions", "publishing", "publishing.site");
        know("search", "values", "editions");
        know("publishing.feed", "values", "editions", "publishing");
        know("interchange", "values", "accounts", "history", "catalog", "directories");
    }

    private static void know(String room, String... others) {
        MAY_KNOW.put(room, List.of(others));
    }

    @ArchTest
    static void everyRoomKnowsOnlyWhatTheTableAllows(JavaClasses all) {
        Set<String> broken = new TreeSet<>();
        for (JavaClass user : all) {
            String room = room(user);
            if (MAY_KNOW.containsKey(room)) {
                user.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass())
                        .filter(used -> used.getPackageName().startsWith("org.sala.")).map(ArchitectureTest::room)
                        .filter(used -> !used.equals(room) && !MAY_KNOW.get(room).contains(used))
                        .forEach(used -> broken.add(user.getSimpleName() + " of " + room + " knows " + used));
            }
        }
        assertThat(broken).isEmpty();
    }

    /** The room a class lives in; sub-packages count as their parent unless the table has them. */
    private static String room(JavaClass type) {
        String name = type.getPackageName().replaceFirst("^org\\.sala\\.?", "");
        while (!MAY_KNOW.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return name;
    }

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.sala.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_PAGE_KNOWS_ITS_NEIGHBOUR =
            slices().matching("org.sala.web.team.(*)..").should().notDependOnEachOther().allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_EDGES = noClasses().that().resideOutsideOfPackages("org.sala.web..")
            .should().dependOnClassesThat().resideInAPackage("org.sala.web..");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_CONSOLE = noClasses().that().resideOutsideOfPackage("org.sala.cli..")
            .should().dependOnClassesThat().resideInAPackage("org.sala.cli..");

    @ArchTest
    static final ArchRule ONLY_WEB_AND_SECURITY_KNOW_HTTP = noClasses()
            .that().resideOutsideOfPackages("org.sala.web..", "org.sala.security..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "org.jboss.resteasy..");

    @ArchTest
    static final ArchRule ONLY_PRINT_KNOWS_OPENPDF = noClasses().that().resideOutsideOfPackage("org.sala.publishing.print..")
            .should().dependOnClassesThat().resideInAnyPackage("org.openpdf..", "org.xhtmlrenderer..");

    @ArchTest
    static final ArchRule ONLY_UPLOAD_KNOWS_THE_CLIENT_OF_STORES = noClasses().that().resideOutsideOfPackage("org.sala.publishing.upload..")
            .should().dependOnClassesThat().resideInAnyPackage("software.amazon..");

    @ArchTest
    static final ArchRule READERS_NEVER_SEE_THE_CATALOG = noClasses().that().resideInAnyPackage("org.sala.web.reader..", "org.sala.web.api..")
            .should().dependOnClassesThat().resideInAnyPackage("org.sala.catalog..", "org.sala.history..",
                    "org.sala.mapping..", "org.sala.testing..", "org.sala.planning..");

    /** A field nobody thought about cannot travel. */
    @ArchTest
    static final ArchRule EVERY_STORED_FIELD_SAYS_HOW_FAR_IT_REACHES = fields()
            .that().areDeclaredInClassesThat().resideInAnyPackage("org.sala.catalog..", "org.sala.directories..")
            .and().areDeclaredInClassesThat(com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates
                    .<JavaClass>annotatedWith(Entity.class).or(com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates
                            .annotatedWith(MappedSuperclass.class)).forSubtype())
            .and().areNotStatic()
            .and().doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should().beAnnotatedWith(Reaches.class);

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses all) {
        Set<String> packages = all.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).allSatisfy(name -> assertThat(java.nio.file.Path.of("src/main/java",
                name.replace('.', '/'), "package-info.java")).exists());
    }
}
