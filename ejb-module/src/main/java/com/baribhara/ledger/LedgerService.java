package com.baribhara.ledger;

import com.baribhara.ledger.internal.BalanceQuery;
import com.baribhara.ledger.internal.ProofQuery;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The books of the caller's organisation: balances as of any day, and whether they are proven. */
@Stateless
@RolesAllowed({Permissions.LEDGER_READ, Roles.SYSTEM})
public class LedgerService {
    private static final int MOST_PROOFS = 31;
    private static final int MOST_FAULTS = 200;

    private final BalanceQuery balances;
    private final ProofQuery proofs;

    protected LedgerService() {
        this(null, null);
    }

    @Inject
    public LedgerService(BalanceQuery balances, ProofQuery proofs) {
        this.balances = balances;
        this.proofs = proofs;
    }

    /** The accounts on which something has moved by then, in their order. */
    public List<AccountBalance> balances(LocalDate asOf) {
        return balances.balances(asOf);
    }

    /** The same for some leases alone: those of a tenant, of a unit. */
    public List<AccountBalance> balances(LocalDate asOf, Collection<UUID> leases) {
        return leases.isEmpty() ? List.of() : balances.balances(asOf, leases);
    }

    /** Everything by a day that moved what a lease owes or what its tenant has with us, oldest first. */
    public List<LeaseEntry> entries(UUID lease, LocalDate upTo) {
        return balances.entries(lease, upTo);
    }

    /** What has paid an invoice of a lease, credit notes aside, oldest first; what is owed for it is less by each. */
    @RolesAllowed({Permissions.INVOICE_READ, Roles.SYSTEM})
    public List<LeaseEntry> paid(UUID lease, UUID invoice) {
        return balances.paid(lease, invoice);
    }

    /** The proofs of the last month, the newest first. */
    public List<ProofView> proofs() {
        return proofs.latest(MOST_PROOFS);
    }

    /** What a day's proof found wrong, the first 200. */
    public List<BookFault> faults(LocalDate day) {
        return proofs.faults(day, MOST_FAULTS);
    }
}
