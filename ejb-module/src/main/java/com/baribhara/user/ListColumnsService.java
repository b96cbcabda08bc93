package com.baribhara.user;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.user.internal.ListChoices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which columns of a list the signed-in person wants to see, wherever they sign in. */
@Stateless
@RolesAllowed({Permissions.OFFICE_USE, Permissions.AUDIT_READ})
public class ListColumnsService {
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}");
    private static final int MOST = 40;

    private final ListChoices choices;
    private final CurrentActor actor;

    protected ListColumnsService() {
        this(null, null);
    }

    @Inject
    public ListColumnsService(ListChoices choices, CurrentActor actor) {
        this.choices = choices;
        this.actor = actor;
    }

    /** Empty when they never chose. */
    public List<String> of(String list) {
        return choices.columns(account(), list);
    }

    /** From now on these; none at all stands for whatever is usual. */
    public void choose(String list, Collection<String> columns) {
        refuseUnless(NAME.matcher(list).matches(), "list", list);
        refuseUnless(columns.size() <= MOST && columns.stream().allMatch(NAME.asMatchPredicate()), "column", list);
        if (columns.isEmpty()) {
            choices.forget(account(), list);
        } else {
            choices.keep(account(), list, List.copyOf(columns));
        }
    }

    private UUID account() {
        return actor.get().account().orElseThrow();
    }

    private static void refuseUnless(boolean possible, String field, String given) {
        if (!possible) {
            throw new Invalid(new Field(field, "value.malformed", given));
        }
    }
}
