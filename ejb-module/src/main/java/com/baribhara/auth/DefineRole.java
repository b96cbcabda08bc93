package com.baribhara.auth;

import com.baribhara.shared.InputCheck;
import com.baribhara.shared.security.Rights;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an organisation's own role is called, and what it lets do.
 *
 * @param permissions by name; what these need comes with them
 */
public record DefineRole(String name, String nameBn, List<String> permissions) {
    private static final int LONGEST_NAME = 80;

    /**
     * @param has what the granter may do: nobody grants more
     * @throws com.baribhara.shared.Refusal with every field that can't be taken
     */
    public DefineRole checked(Set<String> has) {
        InputCheck check = new InputCheck();
        String keptName = check.text("name", name, LONGEST_NAME);
        String keptNameBn = check.optionalText("nameBn", nameBn, LONGEST_NAME);
        List<String> wanted = permissions == null ? List.of() : permissions;
        check.that(!wanted.isEmpty(), "permissions", "role.empty");
        for (String permission : wanted) {
            check.that(Rights.grantable().contains(permission), "permissions", "permission.unknown", permission);
        }
        Set<String> whole = new TreeSet<>(Rights.with(wanted));
        whole.retainAll(Rights.grantable());
        for (String permission : whole) {
            check.rule(has.contains(permission), "permissions", "permission.not-yours", permission);
        }
        check.refuse();
        return new DefineRole(keptName, keptNameBn, new ArrayList<>(whole));
    }
}
