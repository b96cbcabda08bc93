package com.baribhara.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.event.RefusalLog;
import com.baribhara.shared.sql.Database;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a service lets somebody change is told in the event log: whichever of its methods can come to write something can come to tell of it,
 * unless what is written is named here as no matter of business, with the reason.
 */
@AnalyzeClasses(packages = "com.baribhara", importOptions = ImportOption.DoNotIncludeTests.class)
class EveryChangeIsToldTest {
    private static final Set<String> SERVICES =
            Set.of("jakarta.ejb.Stateless", "jakarta.ejb.Stateful", "jakarta.ejb.Singleton");

    private static final Set<String> WRITING = Set.of("persist", "merge", "remove", "executeUpdate");

    /** A class that writes rows of the log by itself names the table. */
    private static final Set<String> TELLING = Sources.files("src/main/java", ".java")
            .filter(file -> Sources.text(file).contains("domain_event"))
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .filter(name -> !name.endsWith("Query") && !name.equals("Outbox"))
            .collect(Collectors.toSet());

    private static final Map<String, String> NO_MATTER_OF_BUSINESS = Map.ofEntries(
            Map.entry("BatchRunStore", "how far a run is; its beginning, its end and what it made are told"),
            Map.entry("RunProgress", "the same"),
            Map.entry("RunWatch", "which node keeps a run"),
            Map.entry("PreviewRows", "what a run would do, until somebody lets it"),
            Map.entry("SettledLeases", "which leases of a run have nothing to be billed"),
            Map.entry("EscalationRows", "the lists of a run"),
            Map.entry("LateFeeRows", "the same"),
            Map.entry("LateFeeCandidates", "the same"),
            Map.entry("UtilityRows", "the same"),
            Map.entry("LeaseBillingQuery", "since when bills agree with terms: what the next run need not look at"),
            Map.entry("LeaseRepository.recheck", "the same, forgotten by whoever tells why"),
            Map.entry("BulkBook", "how far many acts at once are; each is told by itself"),
            Map.entry("Submissions", "that a form has come, for whoever sends it twice"),
            Map.entry("IdempotentCalls", "the same of calls"),
            Map.entry("ListChoices", "which columns somebody likes to see"),
            Map.entry("DeliveryRows", "a message that waits; what it is about is told"),
            Map.entry("VerificationRows", "a code that was asked for; what it opens, and what it does not, is told"),
            Map.entry("ProviderRequests", "that somebody went to a provider; who comes back is told"),
            Map.entry("KeyringStore.add", "the first key of an installation"),
            Map.entry("KeyringStore.replace", "told by the service that asks for it"),
            Map.entry("LeaseEscalationService.preview", "what would come of steps that nobody keeps"),
            Map.entry("SealedRowsWork.bring", "the same values under a new key"));

    @ArchTest
    static void whoeverChangesSomethingTellsOfIt(JavaClasses all) {
        CallGraph calls = new CallGraph(type -> !type.getPackageName().startsWith("com.baribhara"));
        Set<String> silent = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        all.stream()
                .flatMap(EveryChangeIsToldTest::doors)
                .filter(door -> !excused(door))
                .forEach(door -> {
                    Set<JavaCodeUnit> reached = calls.from(door);
                    Set<String> written = reached.stream()
                            .filter(EveryChangeIsToldTest::writes)
                            .filter(unit -> !excused(unit))
                            .map(EveryChangeIsToldTest::name)
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (!written.isEmpty()) {
                        boolean tells = reached.stream().anyMatch(EveryChangeIsToldTest::tells);
                        (tells ? told : silent).add(name(door) + " writes in " + written);
                    }
                });
        assertThat(told).hasSizeGreaterThan(80);
        assertThat(silent).as("tell of it, or say here why nobody need know").isEmpty();
    }

    @ArchTest
    static void nothingIsExcusedThatIsNotThere(JavaClasses all) {
        Set<String> writers = Stream.concat(
                        all.stream()
                                .flatMap(type -> type.getCodeUnits().stream())
                                .filter(EveryChangeIsToldTest::writes),
                        all.stream().flatMap(EveryChangeIsToldTest::doors))
                .flatMap(unit -> Stream.of(unit.getOwner().getSimpleName(), name(unit)))
                .collect(Collectors.toSet());
        assertThat(NO_MATTER_OF_BUSINESS.keySet()).isSubsetOf(writers);
    }

    private static Stream<JavaMethod> doors(JavaClass type) {
        boolean service = SERVICES.stream().anyMatch(type::isAnnotatedWith)
                && !type.getPackageName().contains(".internal");
        return (service ? type.getMethods() : Set.<JavaMethod>of())
                .stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** By a statement, through the persistence context, or because an entity that is managed changes. */
    private static boolean writes(JavaCodeUnit unit) {
        boolean byStatement = unit.getCallsFromSelf().stream().anyMatch(EveryChangeIsToldTest::writes);
        boolean entity = unit instanceof JavaMethod && unit.getOwner().isAnnotatedWith(Entity.class);
        return byStatement
                || entity
                        && unit.getFieldAccesses().stream().anyMatch(field -> field.getAccessType() == AccessType.SET);
    }

    private static boolean writes(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        return owner.isAssignableTo(Database.class) && (name.equals("update") || name.equals("insert"))
                || owner.getPackageName().startsWith("jakarta.persistence") && WRITING.contains(name);
    }

    private static boolean tells(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(DomainEvents.class)
                || unit.getOwner().isEquivalentTo(RefusalLog.class)
                || TELLING.contains(unit.getOwner().getSimpleName()) && writes(unit);
    }

    private static boolean excused(JavaCodeUnit unit) {
        return NO_MATTER_OF_BUSINESS.containsKey(unit.getOwner().getSimpleName())
                || NO_MATTER_OF_BUSINESS.containsKey(name(unit));
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + "." + unit.getName();
    }
}
