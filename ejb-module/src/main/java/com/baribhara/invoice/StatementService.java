package com.baribhara.invoice;

import com.baribhara.invoice.StatementView.Line;
import com.baribhara.invoice.internal.DocumentNumbers;
import com.baribhara.invoice.internal.HoldingBook;
import com.baribhara.ledger.LeaseEntry;
import com.baribhara.ledger.LedgerService;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The account of a lease as the books have it, with its running balance (billing rules, section 10). */
@Stateless
@RolesAllowed(Permissions.LEDGER_READ)
public class StatementService {
    private static final int USUAL_MONTHS = 12;
    private static final int MOST_YEARS = 10;

    private final LedgerService ledger;
    private final LeaseService leases;
    private final DocumentNumbers numbers;
    private final HoldingBook holdings;
    private final Clock clock;

    protected StatementService() {
        this(null, null, null, null, null);
    }

    @Inject
    public StatementService(
            LedgerService ledger, LeaseService leases, DocumentNumbers numbers, HoldingBook holdings, Clock clock) {
        this.ledger = ledger;
        this.leases = leases;
        this.numbers = numbers;
        this.holdings = holdings;
        this.clock = clock;
    }

    /**
     * @param from null for a year before the last day
     * @param to null for today
     */
    public StatementView of(LeaseId lease, LocalDate from, LocalDate to) {
        if (leases.codesOf(List.of(lease)).isEmpty()) {
            throw new NotFound("lease", lease);
        }
        LocalDate last = to == null ? Dhaka.today(clock) : to;
        LocalDate first = from == null ? last.minusMonths(USUAL_MONTHS).plusDays(1) : from;
        InputCheck check = new InputCheck();
        check.day("from", first);
        check.day("to", last);
        check.rule(!last.isBefore(first), "to", "period.ends-before-start", last.toString(), first.toString());
        check.rule(last.isBefore(first.plusYears(MOST_YEARS)), "from", "period.too-long", String.valueOf(MOST_YEARS));
        check.refuse();
        return statement(lease, new DateRange(first, last), ledger.entries(lease.value(), last));
    }

    /**
     * Of a lease that is there, for its page.
     *
     * @param to the last day of the year that is shown, null for today
     */
    public AccountView account(LeaseId lease, LocalDate to) {
        LocalDate last = to == null ? Dhaka.today(clock) : to;
        DateRange year = new DateRange(last.minusMonths(USUAL_MONTHS).plusDays(1), last);
        List<LeaseEntry> entries = ledger.entries(lease.value(), last);
        boolean earlier = !entries.isEmpty() && entries.get(0).on().isBefore(year.from());
        return new AccountView(statement(lease, year, entries), holdings.held(lease), earlier);
    }

    private StatementView statement(LeaseId lease, DateRange period, List<LeaseEntry> entries) {
        Money opening = Money.ZERO;
        List<LeaseEntry> within = new ArrayList<>();
        for (LeaseEntry entry : entries) {
            if (entry.on().isBefore(period.from())) {
                opening = opening.plus(entry.owed());
            } else {
                within.add(entry);
            }
        }
        Map<UUID, String> called =
                numbers.of(within.stream().map(LeaseEntry::document).toList());
        List<Line> lines = new ArrayList<>(within.size());
        Money balance = opening;
        for (LeaseEntry entry : within) {
            balance = balance.plus(entry.owed());
            lines.add(new Line(
                    entry.on(),
                    entry.kind(),
                    entry.document(),
                    called.get(entry.document()),
                    entry.invoice() == null ? null : new InvoiceId(entry.invoice()),
                    entry.owed(),
                    balance));
        }
        return new StatementView(lease, period, opening, lines, balance);
    }
}
