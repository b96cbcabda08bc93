package com.baribhara.auth;

import com.baribhara.auth.internal.CodeCheck;
import com.baribhara.auth.internal.Joining;
import com.baribhara.auth.internal.Joining.Taking;
import com.baribhara.auth.internal.Passwords;
import com.baribhara.auth.internal.SecondStep;
import com.baribhara.auth.internal.SignInLog;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.Ids;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How somebody who was invited comes in: with the code that was sent, and a password of their own. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JoiningService {
    private final Joining joining;
    private final Passwords passwords;
    private final SecondStep step;
    private final SignInLog log;

    protected JoiningService() {
        this(null, null, null, null);
    }

    @Inject
    public JoiningService(Joining joining, Passwords passwords, SecondStep step, SignInLog log) {
        this.joining = joining;
        this.passwords = passwords;
        this.step = step;
        this.log = log;
    }

    /**
     * The same sent again is done already.
     *
     * @throws com.baribhara.shared.Invalid when the password can't be taken
     * @throws RuleBroken when the code is not, or no more, the one that was sent; or the password not that of the account there is, or its second factor not shown
     */
    public void join(JoinOrganisation command) {
        String code = CodeCheck.invitationCode(command.code());
        CodeCheck.password(command.password(), List.of());
        OrganisationId organisation =
                joining.organisationOf(command.invitation()).orElseThrow(CodeCheck::notInvited);
        CurrentActor.runAs(Actor.system("invitation", organisation), () -> {
            Taking taking = joining.attempt(command.invitation(), code)
                    .orElseThrow(() -> log.invitationRefused(command.invitation(), organisation));
            Optional<Account> account = joining.account(taking);
            if (account.isPresent()) {
                joinWith(account.get(), taking, command, organisation);
            } else if (taking.accepted()) {
                throw CodeCheck.notInvited();
            } else {
                CodeCheck.password(command.password(), taking.invited().names());
                accept(taking, Ids.next(), passwords.hash(command.password()), organisation);
            }
        });
    }

    /** Whoever reads what is sent to a contact need not be whose account it is. Taken already, nothing is changed and no code used up. */
    private void joinWith(Account account, Taking taking, JoinOrganisation command, OrganisationId organisation) {
        if (!account.active() || !passwords.matches(command.password(), account.passwordHash())) {
            throw new RuleBroken(new Field("password", "invitation.own-password"));
        }
        if (!taking.accepted()) {
            step.require(account, command.otp());
            accept(taking, account.id(), null, organisation);
        }
    }

    private void accept(Taking taking, UUID account, String hash, OrganisationId organisation) {
        Actor joined = new Actor(
                Optional.of(account),
                taking.invited().contact().value(),
                organisation,
                Set.of(taking.invited().role()));
        CurrentActor.runAs(joined, () -> joining.accept(taking, hash));
    }
}
