package com.baribhara.arch;

import static com.baribhara.arch.Conditions.offend;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "com.baribhara", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    private static final String VAGUE = ".*(Impl|Manager|Helper|Utils?|Dto|DTO|VO)$|^Base[A-Z].*|^Abstract.*Service$";

    private static final Set<String> CLOCK_READERS = Set.of("now", "systemUTC", "systemDefaultZone", "system");

    @ArchTest
    static final ArchRule constructorInjection = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith("jakarta.ejb.MessageDriven")
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.ejb.EJB");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule enumsAreStoredByName = fields().that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are stored", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)))
            .and()
            .areNotStatic()
            .and()
            .haveRawType(DescribedPredicate.describe("an enum", JavaClass::isEnum))
            .should(offend("carry @Enumerated(STRING)", HabitsTest::storedOtherwise))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule recordsHaveNoBeanMethods =
            noMethods().that().areDeclaredInClassesThat().areRecords().should().haveNameMatching("(get|is)[A-Z].*");

    @ArchTest
    static final ArchRule namesSayTheDomainWord = classes()
            .should(offend(
                    "not have a vague name",
                    type -> Stream.of(type)
                            .filter(named -> named.getSimpleName().matches(VAGUE)
                                    || named.isInterface()
                                            && named.getSimpleName().matches("I[A-Z][a-z].*"))
                            .map(named -> named.getName() + " says nothing")));

    /** The launcher waits and reports in real time; everything else asks the one clock. */
    @ArchTest
    static final ArchRule noWallClock = classes()
            .that()
            .resideOutsideOfPackages("..shared.time..", Domains.ROOT + "server..", Domains.ROOT + "migrations..")
            .and()
            .doNotHaveFullyQualifiedName("com.baribhara.shared.Ids")
            .should(offend("ask the injected clock", HabitsTest::wallClockReads));

    @ArchTest
    static final ArchRule noAsynchronousEvents =
            noClasses().should().callMethod(Event.class, "fireAsync", Object.class);

    @ArchTest
    static final ArchRule transactionsBelongToServices = noClasses()
            .should()
            .beAnnotatedWith("jakarta.transaction.Transactional")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional");

    @ArchTest
    static final ArchRule nothingSleeps = noClasses()
            .that()
            .resideOutsideOfPackage(Domains.ROOT + "server..")
            .should()
            .callMethod(Thread.class, "sleep", long.class);

    /** Checkstyle counts methods elsewhere; here only what is not a property of the page. */
    @ArchTest
    static final ArchRule pageBeansDoFewThings = classes()
            .that()
            .resideInAPackage("..faces..")
            .should(offend(
                    "have at most twelve public methods beside getters and setters",
                    type -> type.getMethods().stream()
                                            .filter(method ->
                                                    method.getModifiers().contains(JavaModifier.PUBLIC))
                                            .filter(method ->
                                                    !method.getModifiers().contains(JavaModifier.BRIDGE))
                                            .filter(method -> !method.getName().matches("(get|is|set)[A-Z].*"))
                                            .count()
                                    > 12
                            ? Stream.of(type.getName() + " does too much")
                            : Stream.empty()));

    private static Stream<String> storedOtherwise(JavaField field) {
        boolean byName = field.tryGetAnnotationOfType(Enumerated.class)
                .map(stored -> stored.value() == EnumType.STRING)
                .orElse(false);
        return byName ? Stream.empty() : Stream.of(field.getFullName() + " is not stored by name");
    }

    private static Stream<String> wallClockReads(JavaClass type) {
        return Stream.<JavaAccess<?>>concat(
                        type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream())
                .filter(HabitsTest::readsTheWall)
                .map(JavaAccess::getDescription);
    }

    private static boolean readsTheWall(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return call.getDescription().contains("java.util.Date.<init>()");
        }
        boolean givenAClock = call.getDescription().contains(Clock.class.getName() + ")");
        return owner.getPackageName().equals("java.time") && CLOCK_READERS.contains(name) && !givenAClock;
    }
}
