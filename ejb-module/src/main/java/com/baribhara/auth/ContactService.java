package com.baribhara.auth;

import com.baribhara.auth.internal.CodeCheck;
import com.baribhara.auth.internal.CodeIssuing;
import com.baribhara.auth.internal.CodeIssuing.Attempt;
import com.baribhara.auth.internal.CodeLimits;
import com.baribhara.auth.internal.ContactChanging;
import com.baribhara.auth.internal.ReAuthentication;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Limit;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Where the caller's own account is reached. What it calls runs as the system, for it shares its codes with those who are not signed in; who
 * acts stays the caller.
 */
@Stateless
@RolesAllowed(Permissions.SELF)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContactService {
    private final CodeIssuing codes;
    private final ContactChanging changing;
    private final ReAuthentication again;
    private final CodeLimits limits;
    private final CurrentActor actor;

    protected ContactService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ContactService(
            CodeIssuing codes,
            ContactChanging changing,
            ReAuthentication again,
            CodeLimits limits,
            CurrentActor actor) {
        this.limits = limits;
        this.codes = codes;
        this.changing = changing;
        this.again = again;
        this.actor = actor;
    }

    /**
     * Sends a code to the new contact. Not to one that is somebody else's already; that is not said.
     *
     * @throws com.baribhara.shared.Invalid with every field that can't be taken
     * @throws RuleBroken when the current password is another, or the code of the second factor wrong
     * @throws com.baribhara.shared.security.LimitReached after too many wrong ones, or when codes were asked for too often
     */
    public CodeSent ask(ChangeContact command) {
        InputCheck check = new InputCheck();
        Contact contact = CodeCheck.contact(command.contact(), check);
        again.check(command.proof(), check);
        check.refuse();
        limits.ask(Limit.RECOVERY_ADDRESS, contact);
        return CurrentActor.callAs(actor.get(), () -> {
            Account own = changing.own();
            again.require(command.proof(), own.id(), own.passwordHash());
            return codes.issueTo(own.id(), contact, own.view().locale());
        });
    }

    /**
     * The same sent again is done already.
     *
     * @throws RuleBroken when the code is not, or no more, the one that was sent
     */
    public void confirm(UUID request, String typed) {
        String code = CodeCheck.code(typed);
        CurrentActor.runAs(actor.get(), () -> {
            Attempt attempt = codes.attempt(request, VerificationPurpose.CONTACT, code)
                    .filter(right -> changing.own().id().equals(right.account()))
                    .orElseThrow(CodeCheck::wrong);
            if (!attempt.used()) {
                changing.change(attempt);
            }
        });
    }
}
