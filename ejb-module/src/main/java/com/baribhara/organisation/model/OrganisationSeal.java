package com.baribhara.organisation.model;

import com.baribhara.organisation.AccountNumber;
import com.baribhara.organisation.Tin;
import com.baribhara.shared.secrecy.SealedColumn;
import com.baribhara.shared.secrecy.Seals;
import java.util.UUID;

/** How the numbers of an organisation, as a taxpayer and of the account it is paid at, are sealed and opened. */
public record OrganisationSeal(Seals seals) {
    private static final SealedColumn TIN = new SealedColumn("organisation", "tin");
    private static final SealedColumn ACCOUNT = new SealedColumn("payout_account", "number");

    public byte[] seal(UUID organisation, Tin tin) {
        return seals.seal(TIN, organisation, tin.value());
    }

    public byte[] seal(UUID payoutAccount, AccountNumber number) {
        return seals.seal(ACCOUNT, payoutAccount, number.value());
    }

    public Tin openTin(UUID organisation, byte[] sealed) {
        return new Tin(seals.open(TIN, organisation, sealed));
    }

    public AccountNumber openNumber(UUID payoutAccount, byte[] sealed) {
        return new AccountNumber(seals.open(ACCOUNT, payoutAccount, sealed));
    }
}
