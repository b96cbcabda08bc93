package com.baribhara.invoice.faces;

import com.baribhara.invoice.AccountView;
import com.baribhara.invoice.HeldNow;
import com.baribhara.invoice.StatementService;
import com.baribhara.invoice.StatementView;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The account of the lease that the page shows, a year at a time, and what is held for its tenant. */
@Named
@RequestScoped
public class StatementBean {
    private static final LocalDate FIRST = LocalDate.of(1971, 3, 26);

    private final StatementService statements;
    private final Clock clock;
    private final LeaseId lease;
    private final LocalDate until;
    private AccountView account;

    protected StatementBean() {
        this.statements = null;
        this.clock = null;
        this.lease = null;
        this.until = null;
    }

    @Inject
    public StatementBean(StatementService statements, Clock clock, ListState list) {
        this.statements = statements;
        this.clock = clock;
        this.lease = list.read("id", LeaseId::valueOf);
        this.until = list.read("until", StatementBean::past);
    }

    private static LocalDate past(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.isBefore(FIRST)) {
            throw new IllegalArgumentException("nothing was booked by then");
        }
        return day;
    }

    private AccountView account() {
        if (account == null) {
            LocalDate today = Dhaka.today(clock);
            account = statements.account(lease, until == null || until.isAfter(today) ? today : until);
        }
        return account;
    }

    public StatementView getShown() {
        return account().statement();
    }

    public HeldNow getHeld() {
        return account().held();
    }

    /** Whether there is anything to be shown, or to be gone back to. */
    public boolean isAny() {
        return !getShown().lines().isEmpty()
                || !getShown().opening().zero()
                || account().earlier()
                || until != null;
    }

    /** The last day of the year before, null when nothing was booked by then. */
    public LocalDate getBefore() {
        return account().earlier() ? getShown().period().from().minusDays(1) : null;
    }

    /** The last day of the year after, null when the year shown is the last. */
    public LocalDate getAfter() {
        LocalDate last = getShown().period().to();
        return last.isBefore(Dhaka.today(clock)) ? last.plusYears(1) : null;
    }
}
