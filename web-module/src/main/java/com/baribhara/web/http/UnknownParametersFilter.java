package com.baribhara.web.http;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parameter the operation does not have is refused by name, and so is one that comes twice: a typing error must not widen a list. */
@Provider
public class UnknownParametersFilter implements ContainerRequestFilter {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParametersFilter::names);
        List<Field> faults = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                faults.add(new Field(name, "parameter.unknown"));
            } else if (values.size() > 1) {
                faults.add(new Field(name, "parameter.repeated"));
            }
        });
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(UnknownParametersFilter::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .map(field -> field.getAnnotation(QueryParam.class))
                    .filter(query -> query != null)
                    .map(QueryParam::value);
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(query.value());
    }
}
