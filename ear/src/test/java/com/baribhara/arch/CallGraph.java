package com.baribhara.arch;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can come to be called when something is called: also through interfaces, lambdas and references. */
final class CallGraph {
    private final Map<JavaCodeUnit, Set<JavaCodeUnit>> known = new HashMap<>();
    private final Predicate<JavaClass> beyond;

    /** @param beyond classes whose own calls are not followed */
    CallGraph(Predicate<JavaClass> beyond) {
        this.beyond = beyond;
    }

    /** The root is among them. */
    Set<JavaCodeUnit> from(JavaCodeUnit root) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(root));
        Deque<JavaCodeUnit> todo = new ArrayDeque<>(seen);
        while (!todo.isEmpty()) {
            JavaCodeUnit next = todo.pop();
            if (!beyond.test(next.getOwner())) {
                known.computeIfAbsent(next, CallGraph::called).stream()
                        .filter(seen::add)
                        .forEach(todo::push);
            }
        }
        return seen;
    }

    private static Set<JavaCodeUnit> called(JavaCodeUnit caller) {
        return Stream.concat(caller.getCallsFromSelf().stream(), caller.getCodeUnitReferencesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .map(CodeUnitAccessTarget.class::cast)
                .flatMap(CallGraph::meant)
                .collect(Collectors.toSet());
    }

    /** Whatever of that name and shape there is below the type that is called: more than can come, and nothing less. */
    private static Stream<JavaCodeUnit> meant(CodeUnitAccessTarget target) {
        Stream<JavaCodeUnit> below = target.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(target.getName())
                        && method.getRawParameterTypes().size()
                                == target.getRawParameterTypes().size())
                .map(JavaCodeUnit.class::cast);
        return Stream.concat(target.resolveMember().stream(), below);
    }
}
