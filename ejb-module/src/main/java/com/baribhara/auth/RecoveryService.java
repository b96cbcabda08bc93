package com.baribhara.auth;

import com.baribhara.auth.internal.CodeCheck;
import com.baribhara.auth.internal.CodeIssuing;
import com.baribhara.auth.internal.CodeIssuing.Attempt;
import com.baribhara.auth.internal.CodeLimits;
import com.baribhara.auth.internal.Passwords;
import com.baribhara.auth.internal.Recovering;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Limit;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The way back in for whoever lost the password. Answers alike, and takes as long, whether there is an account or not. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecoveryService {
    private static final Actor NOBODY = Actor.system("recovery", OrganisationId.INSTALLATION);

    private final CodeIssuing codes;
    private final Recovering recovering;
    private final Passwords passwords;
    private final CodeLimits limits;

    protected RecoveryService() {
        this(null, null, null, null);
    }

    @Inject
    public RecoveryService(CodeIssuing codes, Recovering recovering, Passwords passwords, CodeLimits limits) {
        this.codes = codes;
        this.recovering = recovering;
        this.passwords = passwords;
        this.limits = limits;
    }

    /**
     * @throws Invalid when nobody can be reached at what was typed
     * @throws com.baribhara.shared.security.LimitReached when it was asked too often
     */
    public CodeSent ask(AskForCode command) {
        Contact contact = CodeCheck.contact(command.contact());
        limits.ask(Limit.RECOVERY_ADDRESS, contact);
        return CurrentActor.callAs(
                NOBODY,
                () -> codes.issue(VerificationPurpose.RECOVERY, contact, CodeCheck.language(command.language())));
    }

    /**
     * The same sent again is done already.
     *
     * @throws Invalid when the password can't be taken
     * @throws com.baribhara.shared.RuleBroken when the code is not, or no more, the one that was sent
     */
    public void recover(RecoverPassword command) {
        String code = CodeCheck.code(command.code());
        CodeCheck.password(command.password(), List.of());
        CurrentActor.runAs(NOBODY, () -> {
            Attempt attempt = codes.attempt(command.request(), VerificationPurpose.RECOVERY, code)
                    .filter(right -> right.account() != null)
                    .orElseThrow(CodeCheck::wrong);
            Recovering.Known known = recovering.known(attempt.account());
            CodeCheck.password(command.password(), known.names());
            if (!attempt.used()) {
                replace(attempt, known, passwords.hash(command.password()));
            } else if (!passwords.matches(command.password(), known.hash())) {
                throw CodeCheck.wrong();
            }
        });
    }

    private void replace(Attempt attempt, Recovering.Known known, String hash) {
        CurrentActor.runAs(known.actor(), () -> recovering.replace(attempt, hash));
    }
}
