package com.baribhara.it.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.baribhara.it.BesideTheEar;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Inside the server, past every filter: each method of each deployed service, called by nobody, refuses before it does anything. */
@ArquillianTest
class EveryServiceRefusesNobodyIT {

    @Deployment
    static WebArchive tests() {
        return BesideTheEar.withTests(EveryServiceRefusesNobodyIT.class);
    }

    @Test
    void eachMethodOfEachServiceRefusesACallerWhoIsNobody() throws NamingException {
        List<String> open = new ArrayList<>();
        int asked = 0;
        for (String module : List.of("ejb-module", "batch-jobs")) {
            for (NameClassPair bean : beans(module)) {
                Object service = new InitialContext().lookup("java:global/baribhara/" + module + "/" + bean.getName());
                for (Method method : guarded(service)) {
                    asked++;
                    if (!refuses(service, method)) {
                        open.add(method.toString());
                    }
                }
            }
        }
        assertEquals(List.of(), open);
        assertTrue(asked > 20, asked + " methods asked");
    }

    private static List<NameClassPair> beans(String module) throws NamingException {
        List<NameClassPair> beans = new ArrayList<>();
        var names = new InitialContext().list("java:global/baribhara/" + module);
        while (names.hasMore()) {
            NameClassPair bean = names.next();
            if (bean.getName().contains("!")) {
                beans.add(bean);
            }
        }
        return beans;
    }

    /** What the view of the bean offers, save what is meant to be open. */
    private static List<Method> guarded(Object service) {
        Class<?> view = service.getClass().getSuperclass() == Object.class
                ? service.getClass().getInterfaces()[0]
                : service.getClass().getSuperclass();
        if (view.isAnnotationPresent(PermitAll.class)) {
            return List.of();
        }
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isAnnotationPresent(PermitAll.class))
                .filter(method -> calledByClients(method))
                .toList();
    }

    /** An asynchronous one is refused in a thread of its own, where its caller does not hear of it. */
    private static boolean calledByClients(Method method) {
        return Stream.of(method.getAnnotations())
                        .noneMatch(mark -> mark.annotationType()
                                .getName()
                                .matches("jakarta\\.ejb\\.(Schedule|Timeout|Asynchronous).*"))
                && Stream.of(method.getParameterAnnotations())
                        .flatMap(Stream::of)
                        .noneMatch(mark -> mark.annotationType().getSimpleName().equals("Observes"));
    }

    private static boolean refuses(Object service, Method method) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        try {
            method.invoke(service, nothing);
            return false;
        } catch (InvocationTargetException answered) {
            return answered.getCause() instanceof EJBAccessException;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
