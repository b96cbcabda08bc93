package com.baribhara.invoice.faces;

import com.baribhara.ledger.AccountBalance;
import com.baribhara.ledger.BookFault;
import com.baribhara.ledger.LedgerService;
import com.baribhara.ledger.ProofView;
import com.baribhara.shared.text.WrittenDay;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The books at the end of a day, and whether they are proven. */
@Named
@RequestScoped
public class BooksBean {
    private final LedgerService ledger;
    private final LocalDate today;
    private final LocalDate asked;
    private List<AccountBalance> balances;
    private List<ProofView> proofs;

    protected BooksBean() {
        this.ledger = null;
        this.today = null;
        this.asked = null;
    }

    @Inject
    public BooksBean(LedgerService ledger, ListState list, Clock clock) {
        this.ledger = ledger;
        this.today = Dhaka.today(clock);
        this.asked = list.read("asOf", BooksBean::day);
    }

    private static LocalDate day(String text) {
        return WrittenDay.read(text).orElseThrow(() -> new IllegalArgumentException("no day: " + text));
    }

    public LocalDate getDay() {
        return asked == null ? today : asked;
    }

    public List<AccountBalance> getBalances() {
        if (balances == null) {
            balances = ledger.balances(getDay());
        }
        return balances;
    }

    public List<ProofView> getProofs() {
        if (proofs == null) {
            proofs = ledger.proofs();
        }
        return proofs;
    }

    /** Whether the latest proof found something wrong. */
    public boolean isFaulty() {
        return !getProofs().isEmpty() && getProofs().get(0).faults() > 0;
    }

    /** What the latest proof found wrong. */
    public List<BookFault> getFaults() {
        return isFaulty() ? ledger.faults(getProofs().get(0).day()) : List.of();
    }
}
