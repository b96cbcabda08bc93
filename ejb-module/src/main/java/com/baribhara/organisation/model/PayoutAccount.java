package com.baribhara.organisation.model;

import com.baribhara.organisation.AccountNumber;
import com.baribhara.organisation.PayoutAccountView;
import com.baribhara.organisation.PayoutMeans;
import com.baribhara.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Where the rents that were collected are paid out to. */
@Entity
@Table(name = "payout_account")
public class PayoutAccount {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PayoutMeans means;

    @Column(name = "bank_name")
    private String bankName;

    @Column
    private String branch;

    @Column(name = "routing_number")
    private String routingNumber;

    @Column(nullable = false)
    private String holder;

    @Column(name = "number_sealed", nullable = false)
    private byte[] numberSealed;

    @Version
    private int version;

    protected PayoutAccount() {}

    public PayoutAccount(PayoutTerms terms, OrganisationSeal seal) {
        this.id = Ids.next();
        take(terms, seal);
    }

    public void change(PayoutTerms terms, OrganisationSeal seal) {
        take(terms, seal);
    }

    private void take(PayoutTerms terms, OrganisationSeal seal) {
        this.means = terms.means();
        this.bankName = terms.bankName();
        this.branch = terms.branch();
        this.routingNumber = terms.routingNumber();
        this.holder = terms.holder();
        this.numberSealed = seal.seal(id, terms.number());
    }

    /** With the number masked but for its end. */
    public PayoutAccountView view(OrganisationSeal seal) {
        return shown(number(seal).masked());
    }

    /** With the number whole: for its owner, whose seeing it is recorded. */
    public PayoutAccountView wholeView(OrganisationSeal seal) {
        return shown(number(seal).value());
    }

    private AccountNumber number(OrganisationSeal seal) {
        return seal.openNumber(id, numberSealed);
    }

    private PayoutAccountView shown(String number) {
        return new PayoutAccountView(means, bankName, branch, routingNumber, holder, number);
    }
}
