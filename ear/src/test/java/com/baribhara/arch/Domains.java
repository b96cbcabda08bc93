package com.baribhara.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may use whom: the table of the architecture. A package below {@code com.baribhara} that is missing here may use no
 * domain, so a new one fails the build until somebody decides.
 */
final class Domains {
    static final String ROOT = "com.baribhara.";

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            // the schema check at start asks the migrations which schema they make
            Map.entry("shared", Set.of("migrations")),
            Map.entry("organisation", Set.of("shared")),
            Map.entry("auth", Set.of("shared", "organisation")),
            Map.entry("user", Set.of("shared", "organisation", "auth")),
            Map.entry("property", Set.of("shared", "organisation")),
            Map.entry("tenant", Set.of("shared", "organisation", "user", "property")),
            Map.entry("ledger", Set.of("shared", "organisation")),
            Map.entry("invoice", Set.of("shared", "organisation", "property", "tenant", "ledger")),
            Map.entry("payment", Set.of("shared", "organisation", "tenant", "ledger", "invoice")),
            Map.entry("maintenance", Set.of("shared", "organisation", "user", "property", "tenant")),
            Map.entry("notification", Set.of("shared", "organisation", "user", "tenant")),
            Map.entry("report", Set.of("shared", "organisation")),
            Map.entry("audit", Set.of("shared")),
            Map.entry("admin", Set.of("shared", "organisation", "auth", "user")),
            // not domains: the frame of the web application, the program that migrates, what a balancer asks, the
            // launcher
            Map.entry(
                    "web",
                    Set.of(
                            "shared",
                            "organisation",
                            "auth",
                            "user",
                            "property",
                            "tenant",
                            "invoice",
                            "notification",
                            "report",
                            "audit")),
            Map.entry("migrations", Set.of()),
            Map.entry("health", Set.of()),
            Map.entry("server", Set.of("migrations")));

    private Domains() {}

    static boolean mayUse(String user, String used) {
        return user.equals(used) || MAY_USE.getOrDefault(user, Set.of()).contains(used);
    }

    static boolean decided(String domain) {
        return MAY_USE.containsKey(domain);
    }

    static Optional<String> of(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return Optional.empty();
        }
        String below = name.substring(ROOT.length());
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }
}
