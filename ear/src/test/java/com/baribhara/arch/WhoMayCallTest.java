package com.baribhara.arch;

import static com.baribhara.arch.Conditions.offend;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.security.Rights;
import com.baribhara.shared.security.Roles;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every door says who may come in: the calls of the API and the services, which are the real gate. */
@AnalyzeClasses(packages = "com.baribhara", importOptions = ImportOption.DoNotIncludeTests.class)
class WhoMayCallTest {
    private static final Set<String> GATES = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll");

    private static final Set<String> CALLED_BY_THE_CONTAINER = Set.of(
            "jakarta.annotation.PostConstruct",
            "jakarta.annotation.PreDestroy",
            "jakarta.ejb.Schedule",
            "jakarta.ejb.Schedules",
            "jakarta.ejb.Timeout",
            "jakarta.interceptor.AroundInvoke");

    private static final Set<String> SESSION_BEANS =
            Set.of("jakarta.ejb.Stateless", "jakarta.ejb.Stateful", "jakarta.ejb.Singleton");

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCallIt = methods()
            .that()
            .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
            .should()
            .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.security.PermitAll");

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhoMayCallIt =
            classes().should(offend("say on every public method who may call it", WhoMayCallTest::openDoors));

    /** The container refuses an archive with an observer in a session bean that is not public. */
    @ArchTest
    static final ArchRule observersOfServicesArePublic = classes()
            .should(offend(
                    "have public observers only, being session beans",
                    type -> SESSION_BEANS.stream().noneMatch(type::isAnnotatedWith)
                            ? Stream.empty()
                            : type.getMethods().stream()
                                    .filter(WhoMayCallTest::observes)
                                    .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC))
                                    .map(JavaMethod::getFullName)));

    /** Whatever is open to everybody is listed here, so that a new open door is a decision. */
    @ArchTest
    static void onlySignInAndItsKeysAreOpenToEverybody(JavaClasses all) {
        Set<String> open = new TreeSet<>();
        all.stream().flatMap(WhoMayCallTest::openToEverybody).forEach(open::add);
        assertThat(open).isSubsetOf(OpenDoors.NAMES);
    }

    /** Which role has which permission is told in one place, {@code rights.txt}; a door that names a role would be a second one. */
    @ArchTest
    static void doorsNamePermissionsOrTheSystem(JavaClasses all) {
        Set<String> known = new TreeSet<>(Set.of(Roles.SYSTEM));
        Rights.all().forEach(right -> known.add(right.permission()));
        assertThat(all.stream()
                        .flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
                        .flatMap(guarded -> ((CanBeAnnotated) guarded)
                                        .isAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
                                ? rolesOf(guarded)
                                : Stream.empty()))
                .as("name a constant of Permissions, or add one there and to rights.txt")
                .isSubsetOf(known);
    }

    private static Stream<String> rolesOf(Object guarded) {
        var annotated = (com.tngtech.archunit.core.domain.properties.HasAnnotations<?>) guarded;
        return Stream.of(annotated
                .getAnnotationOfType(jakarta.annotation.security.RolesAllowed.class)
                .value());
    }

    private static Stream<String> openToEverybody(JavaClass type) {
        Stream<String> whole = type.isAnnotatedWith("jakarta.annotation.security.PermitAll")
                ? Stream.of(type.getSimpleName())
                : Stream.empty();
        return Stream.concat(
                whole,
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith("jakarta.annotation.security.PermitAll"))
                        .map(method -> type.getSimpleName() + "." + method.getName()));
    }

    private static Stream<String> openDoors(JavaClass type) {
        if (SESSION_BEANS.stream().noneMatch(type::isAnnotatedWith) || gated(type)) {
            return Stream.empty();
        }
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> CALLED_BY_THE_CONTAINER.stream().noneMatch(method::isAnnotatedWith))
                .filter(method -> !observes(method))
                .filter(method -> !gated(method))
                .map(JavaMethod::getFullName);
    }

    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes"));
    }

    private static boolean gated(CanBeAnnotated door) {
        return GATES.stream().anyMatch(door::isAnnotatedWith);
    }
}
