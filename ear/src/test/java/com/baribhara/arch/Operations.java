package com.baribhara.arch;

import com.baribhara.shared.security.Roles;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The calls of the API, as the resource classes have them. */
final class Operations {
    private Operations() {}

    static List<Door> of(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(Operations::of)
                .sorted()
                .toList();
    }

    private static Stream<Door> of(JavaClass resource) {
        return resource.getMethods().stream()
                .filter(method -> verb(method) != null)
                .map(method -> new Door(verb(method) + " " + path(resource, method), permissions(resource, method)));
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(mark -> mark.getRawType().tryGetAnnotationOfType(HttpMethod.class))
                .flatMap(java.util.Optional::stream)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String path(JavaClass resource, JavaMethod method) {
        String below =
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + resource.getAnnotationOfType(Path.class).value() + "/" + below)
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "")
                .replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static Set<String> permissions(JavaClass resource, JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return Set.of();
        }
        RolesAllowed allowed = method.tryGetAnnotationOfType(RolesAllowed.class)
                .orElseGet(() -> resource.getAnnotationOfType(RolesAllowed.class));
        Set<String> permissions = new TreeSet<>(Set.of(allowed.value()));
        permissions.remove(Roles.SYSTEM);
        return permissions;
    }
}
