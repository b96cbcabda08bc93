package com.baribhara.arch;

import static com.baribhara.arch.Conditions.offend;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "com.baribhara", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainBoundariesTest {

    @ArchTest
    static final ArchRule domainsFormNoCycles =
            slices().matching(Domains.ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule domainsUseOnlyWhatTheTableAllows =
            classes().should(offend("use only the domains the table allows", DomainBoundariesTest::forbiddenUses));

    @ArchTest
    static final ArchRule everyPackageIsInTheTable = classes()
            .should(offend(
                    "belong to a package somebody decided on",
                    type -> Domains.of(type).filter(domain -> !Domains.decided(domain)).stream()
                            .map(domain -> type.getName() + " is in the undecided package " + domain)));

    @ArchTest
    static final ArchRule internalsAndModelsStayInTheirDomain = classes()
            .that()
            .resideInAnyPackage("..internal..", "..model..")
            .should(offend("be used by their own domain only", DomainBoundariesTest::foreignUsers));

    @ArchTest
    static final ArchRule modelIsPlain = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.jms..",
                    "jakarta.ws.rs..",
                    "jakarta.faces..",
                    "..internal..");

    @ArchTest
    static final ArchRule adaptersNeverTouchPersistence = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..faces..", "..batch..", Domains.ROOT + "web..", "..shared.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule pagesAndCallsNeverTouchTheDatabase = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..faces..", Domains.ROOT + "web..", "..shared.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    /** A rule over a package that somebody renamed would guard nothing. */
    @ArchTest
    static void theGuardedPackagesHoldClasses(JavaClasses all) {
        assertThat(Stream.of(
                        "shared",
                        "organisation",
                        "auth",
                        "user",
                        "property",
                        "tenant",
                        "invoice",
                        "payment",
                        "notification",
                        "report",
                        "migrations",
                        "server"))
                .allSatisfy(domain ->
                        assertThat(all).anyMatch(type -> Domains.of(type).equals(Optional.of(domain))));
        assertThat(Stream.of("model", "internal", "rest", "faces", "batch"))
                .allSatisfy(part -> assertThat(all).anyMatch(type -> isIn(part, type)));
    }

    private static Stream<String> forbiddenUses(JavaClass user) {
        return user.getDirectDependenciesFromSelf().stream()
                .filter(use -> Domains.of(use.getTargetClass())
                        .flatMap(used -> Domains.of(user).filter(own -> !Domains.mayUse(own, used)))
                        .isPresent())
                .map(Dependency::getDescription);
    }

    /** A job runs the plain rules of its own domain in bulk; screens and calls go through the services. */
    private static Stream<String> foreignUsers(JavaClass used) {
        return used.getDirectDependenciesToSelf().stream()
                .filter(use -> {
                    JavaClass user = use.getOriginClass();
                    boolean own = Domains.of(user).equals(Domains.of(used));
                    boolean adapter = isIn("rest", user) || isIn("faces", user);
                    boolean jobOnInternals = isIn("batch", user) && isIn("internal", used);
                    return !own || adapter || jobOnInternals;
                })
                .map(Dependency::getDescription);
    }

    private static boolean isIn(String part, JavaClass type) {
        return (type.getPackageName() + ".").contains("." + part + ".");
    }
}
