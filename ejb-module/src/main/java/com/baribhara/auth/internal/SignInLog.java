package com.baribhara.auth.internal;

import com.baribhara.auth.SignInRefused;
import com.baribhara.auth.VerificationPurpose;
import com.baribhara.auth.internal.AccountRepository.Membership;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.event.RefusalLog;
import com.baribhara.shared.event.Refused;
import com.baribhara.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who did not come in. What was typed as a name is never kept: it may be somebody's, or a password in the wrong field. So an attempt
 * under a name that nobody has belongs to no account; it goes to the log of the installation.
 */
@ApplicationScoped
public class SignInLog {
    private static final String UNKNOWN = "unknown";

    private final SignInLookups accounts;
    private final RefusalLog refusals;

    protected SignInLog() {
        this(null, null);
    }

    @Inject
    public SignInLog(SignInLookups accounts, RefusalLog refusals) {
        this.accounts = accounts;
        this.refusals = refusals;
    }

    /** Costs the same, whether there is such an account or not. */
    public SignInRefused refused(Optional<Account> account) {
        UUID about = account.map(Account::id).orElse(OrganisationId.INSTALLATION.value());
        String reason = account.map(known -> known.active() ? "WRONG_PASSWORD" : "DISABLED")
                .orElse("UNKNOWN_NAME");
        refusals.refused(
                new Refused("SignInRefused", about, Map.of("reason", reason)),
                () -> Actor.system(UNKNOWN, organisation(account)));
        return new SignInRefused();
    }

    /** A code was tried that was not, or no more, the right one. */
    public void codeRefused(VerificationPurpose purpose, Optional<UUID> account) {
        UUID about = account.orElse(OrganisationId.INSTALLATION.value());
        refusals.refused(
                new Refused("CodeRefused", about, Map.of("purpose", purpose.name())),
                () -> Actor.system(UNKNOWN, organisation(account.flatMap(accounts::byId))));
    }

    /** The same, of an invitation of that organisation. */
    public RuleBroken invitationRefused(UUID invitation, OrganisationId organisation) {
        refusals.refused(
                new Refused("CodeRefused", invitation, Map.of("purpose", "INVITATION")),
                () -> Actor.system(UNKNOWN, organisation));
        return CodeCheck.notInvited();
    }

    /** Somebody who is signed in did not know the password when asked for it once more. */
    public void passwordRefused(Actor actor) {
        refusals.refused(
                new Refused("PasswordRefused", actor.account().orElse(OrganisationId.INSTALLATION.value()), Map.of()),
                () -> actor);
    }

    /** Somebody came back from a provider, and not in. */
    public void refusedBy(String provider, String reason, Optional<Account> account) {
        UUID about = account.map(Account::id).orElse(OrganisationId.INSTALLATION.value());
        boolean disabled = account.filter(known -> !known.active()).isPresent();
        refusals.refused(
                new Refused(
                        "SignInRefused", about, Map.of("reason", disabled ? "DISABLED" : reason, "provider", provider)),
                () -> Actor.system(UNKNOWN, organisation(account)));
    }

    private OrganisationId organisation(Optional<Account> account) {
        return account.flatMap(known -> accounts.membership(known.id()))
                .map(Membership::organisation)
                .orElse(OrganisationId.INSTALLATION);
    }
}
