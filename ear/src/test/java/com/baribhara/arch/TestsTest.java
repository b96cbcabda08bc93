package com.baribhara.arch;

import static com.baribhara.arch.Conditions.offend;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(locations = TestsTest.OfEveryModule.class)
class TestsTest {

    static class OfEveryModule implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> test) {
            return Sources.modules()
                    .map(module -> module.resolve("target/test-classes"))
                    .filter(Files::isDirectory)
                    .map(Location::of)
                    .collect(Collectors.toSet());
        }
    }

    @ArchTest
    static final ArchRule everyTestStatesSomething = methods()
            .that()
            .areAnnotatedWith("org.junit.jupiter.api.Test")
            .or()
            .areAnnotatedWith("org.junit.jupiter.params.ParameterizedTest")
            .should(offend(
                    "reach an assertion",
                    (JavaMethod test) -> asserts(test, new HashSet<>())
                            ? Stream.empty()
                            : Stream.of(test.getFullName() + " asserts nothing")));

    @ArchTest
    static final ArchRule testsAwaitConditions = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule testsDoNotPrint =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    /** Also through helpers of the same class, and through what is named a checker or a page. */
    private static boolean asserts(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        return Stream.<JavaCall<?>>concat(
                        method.getMethodCallsFromSelf().stream(), method.getConstructorCallsFromSelf().stream())
                .anyMatch(call -> {
                    JavaClass owner = call.getTargetOwner();
                    return call.getName().startsWith("assert")
                            || owner.getName().startsWith("io.restassured")
                            || owner.getSimpleName().endsWith("Checker")
                            || called(call, owner, seen);
                });
    }

    private static boolean called(JavaCall<?> call, JavaClass owner, Set<JavaMethod> seen) {
        return owner.getPackageName().startsWith("com.baribhara")
                && owner.getAllMethods().stream()
                        .filter(method -> method.getName().equals(call.getName()))
                        .anyMatch(method -> asserts(method, seen));
    }
}
