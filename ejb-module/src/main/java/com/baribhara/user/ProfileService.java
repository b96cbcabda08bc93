package com.baribhara.user;

import com.baribhara.auth.AccountService;
import com.baribhara.auth.AccountView;
import com.baribhara.auth.ChangeProfile;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.organisation.OrganisationView;
import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The signed-in person. */
@Stateless
@RolesAllowed(Permissions.SELF)
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
        List<String> roles = Stream.concat(Roles.OF_ACCOUNTS.stream(), Stream.of(Roles.CUSTOM))
                .filter(role -> actor.get().has(role))
                .toList();
        return new Profile(
                account.id(),
                account.username(),
                account.displayName(),
                account.displayNameBn(),
                account.email(),
                account.phone(),
                organisation.id(),
                organisation.name(),
                organisation.nameBn(),
                roles,
                account.locale(),
                account.banglaDigits(),
                account.channel(),
                account.photo());
    }

    /**
     * @throws com.baribhara.shared.Invalid when a name or a choice can't be taken
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    public void change(ChangeProfile command, Expected<Profile> expected) {
        expected.check(me());
        accounts.change(command);
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
