package com.baribhara.auth;

import com.baribhara.auth.internal.CodeCheck;
import com.baribhara.auth.internal.CodeIssuing;
import com.baribhara.auth.internal.CodeIssuing.Attempt;
import com.baribhara.auth.internal.CodeLimits;
import com.baribhara.auth.internal.NewOrganisation;
import com.baribhara.auth.internal.Passwords;
import com.baribhara.auth.internal.Registering;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
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
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a landlord's company comes in by itself: a verified contact, then the company and its owner's account. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationService {
    private static final Actor NOBODY = Actor.system("registration", OrganisationId.INSTALLATION);
    private static final int LONGEST_NAME = 200;

    private final CodeIssuing codes;
    private final Registering registering;
    private final Passwords passwords;
    private final CodeLimits limits;
    private final boolean open;

    protected RegistrationService() {
        this(null, null, null, null, false);
    }

    @Inject
    public RegistrationService(
            CodeIssuing codes,
            Registering registering,
            Passwords passwords,
            CodeLimits limits,
            @ConfigProperty(name = "baribhara.registration.open", defaultValue = "true") boolean open) {
        this.codes = codes;
        this.registering = registering;
        this.passwords = passwords;
        this.limits = limits;
        this.open = open;
    }

    /** Whether anybody may come in by themselves. */
    public boolean open() {
        return open;
    }

    /**
     * @throws RegistrationClosed unless it is open
     * @throws com.baribhara.shared.Invalid when nobody can be reached at what was typed
     * @throws com.baribhara.shared.security.LimitReached when it was asked too often
     */
    public CodeSent ask(AskForCode command) {
        refuseUnlessOpen();
        Contact contact = CodeCheck.contact(command.contact());
        limits.ask(Limit.SIGN_UP_ADDRESS, contact);
        return CurrentActor.callAs(
                NOBODY,
                () -> codes.issue(VerificationPurpose.REGISTRATION, contact, CodeCheck.language(command.language())));
    }

    /**
     * The same sent again is done already.
     *
     * @throws com.baribhara.shared.Invalid with every field that can't be taken
     * @throws com.baribhara.shared.RuleBroken when the code is not, or no more, the one that was sent
     */
    public void register(RegisterOrganisation command) {
        refuseUnlessOpen();
        String code = CodeCheck.code(command.code());
        NewOrganisation wanted = wanted(command);
        CurrentActor.runAs(NOBODY, () -> {
            Attempt attempt = codes.attempt(command.request(), VerificationPurpose.REGISTRATION, code)
                    .orElseThrow(CodeCheck::wrong);
            CodeCheck.password(command.password(), wanted.names(attempt.contact()));
            if (!attempt.used()) {
                create(attempt, wanted, passwords.hash(command.password()));
            } else if (!registering
                    .account(attempt.contact())
                    .map(Account::passwordHash)
                    .filter(hash -> passwords.matches(command.password(), hash))
                    .isPresent()) {
                throw CodeCheck.wrong();
            }
        });
    }

    private void create(Attempt attempt, NewOrganisation wanted, String hash) {
        UUID account = Ids.next();
        OrganisationId organisation = new OrganisationId(Ids.next());
        Actor owner = new Actor(Optional.of(account), attempt.contact(), organisation, Set.of(Roles.OWNER));
        CurrentActor.runAs(owner, () -> registering.register(attempt, wanted, hash));
    }

    private static NewOrganisation wanted(RegisterOrganisation command) {
        InputCheck check = new InputCheck();
        NewOrganisation wanted = new NewOrganisation(
                check.text("organisation", command.organisation(), LONGEST_NAME),
                check.optionalText("organisationBn", command.organisationBn(), LONGEST_NAME),
                check.text("name", command.name(), LONGEST_NAME),
                check.optionalText("nameBn", command.nameBn(), LONGEST_NAME),
                CodeCheck.language(command.language()));
        CodeCheck.password(
                command.password(),
                Arrays.asList(wanted.organisation(), wanted.organisationBn(), wanted.name(), wanted.nameBn()),
                check);
        check.refuse();
        return wanted;
    }

    private void refuseUnlessOpen() {
        if (!open) {
            throw new RegistrationClosed();
        }
    }
}
