package com.baribhara.auth;

import com.baribhara.shared.Refusal;
import java.util.Collection;
import java.util.Set;

/** Nobody gives, or takes away, what they don't have themselves. */
public class NotYourPermission extends Refusal {
    private static final long serialVersionUID = 1L;

    NotYourPermission(String permission) {
        super(Kind.FORBIDDEN, "permission.not-yours", permission);
    }

    static void check(Collection<String> permissions, Set<String> has) {
        permissions.stream()
                .filter(permission -> !has.contains(permission))
                .findFirst()
                .ifPresent(permission -> {
                    throw new NotYourPermission(permission);
                });
    }
}
