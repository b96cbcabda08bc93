package com.baribhara.user;

import com.baribhara.auth.AccountService;
import com.baribhara.auth.AccountView;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.organisation.OrganisationView;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The signed-in person. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT})
public class ProfileService {
    private static final List<String> LOCALES = List.of("en", "bn");

    private final AccountService accounts;
    private final OrganisationService organisations;
    private final CurrentActor actor;

    protected ProfileService() {
        this(null, null, null);
    }

    @Inject
    public ProfileService(AccountService accounts, OrganisationService organisations, CurrentActor actor) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.actor = actor;
    }

    public Profile me() {
        AccountView account = accounts.current();
        OrganisationView organisation = organisations.current();
        List<String> roles =
                Roles.OF_ACCOUNTS.stream().filter(role -> actor.get().has(role)).toList();
        return new Profile(
                account.id(),
                account.username(),
                account.displayName(),
                account.displayNameBn(),
                organisation.id(),
                organisation.name(),
                organisation.nameBn(),
                roles,
                account.locale(),
                account.banglaDigits());
    }

    /** The language of pages and messages, and whether numbers in Bangla use Bangla digits. */
    public void prefer(String locale, boolean banglaDigits) {
        InputCheck check = new InputCheck();
        check.that(
                LOCALES.contains(locale),
                "locale",
                "value.unknown",
                String.valueOf(locale),
                String.join(", ", LOCALES));
        check.refuse();
        accounts.prefer(locale, banglaDigits);
    }
}
