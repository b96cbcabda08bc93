package com.baribhara.organisation;

import com.baribhara.organisation.internal.PayoutAccounts;
import com.baribhara.organisation.model.PayoutTerms;
import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.PersonProof;
import com.baribhara.shared.security.ProofOfPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Where the caller's organisation is paid out the rents that were collected for it. Whoever changes that shows once more who they are, and all
 * owners are told. No transaction is open while passwords are checked.
 */
@Stateless
@RolesAllowed(Permissions.ORGANISATION_WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PayoutAccountService {
    private final PayoutAccounts accounts;
    private final PersonProof person;

    protected PayoutAccountService() {
        this(null, null);
    }

    @Inject
    public PayoutAccountService(PayoutAccounts accounts, PersonProof person) {
        this.accounts = accounts;
        this.person = person;
    }

    /** With the number masked. */
    @RolesAllowed(Permissions.ORGANISATION_READ)
    public PayoutAccountView current() {
        return accounts.view();
    }

    /** With the number whole, which is recorded. */
    public PayoutAccountView whole() {
        return accounts.whole();
    }

    /**
     * In place of the one there is.
     *
     * @throws com.baribhara.shared.Invalid with every field that can't be taken
     * @throws com.baribhara.shared.RuleBroken when the password is another, or the code of the second factor wrong
     * @throws com.baribhara.shared.security.LimitReached after too many of either
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    public void change(ChangePayoutAccount command, ProofOfPerson proof, Expected<PayoutAccountView> expected) {
        InputCheck check = new InputCheck();
        PayoutTerms terms = PayoutTerms.of(command, check);
        person.check(proof, check);
        check.refuse();
        person.require(proof);
        accounts.change(terms, expected);
    }

    /**
     * From now on there is none; without one nothing happens.
     *
     * @throws com.baribhara.shared.RuleBroken when the password is another, or the code of the second factor wrong
     * @throws com.baribhara.shared.security.LimitReached after too many of either
     * @throws com.baribhara.shared.ChangedMeanwhile when it no longer looks as the caller saw it
     */
    public void remove(ProofOfPerson proof, Expected<PayoutAccountView> expected) {
        InputCheck check = new InputCheck();
        person.check(proof, check);
        check.refuse();
        person.require(proof);
        accounts.remove(expected);
    }
}
