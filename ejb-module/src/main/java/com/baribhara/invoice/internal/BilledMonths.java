package com.baribhara.invoice.internal;

import com.baribhara.invoice.Arrears;
import com.baribhara.invoice.LateBucket;
import com.baribhara.invoice.MonthTotals;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sums of invoices: of months from the totals the database keeps, of what is late from the index of what is open. */
@ApplicationScoped
public class BilledMonths {
    private static final String TOTALS = """
            select month, sum(invoices), sum(total), sum(outstanding) from invoice_month_total
            where month between :first and :last group by month""";

    private final EntityManager em;

    protected BilledMonths() {
        this(null);
    }

    @Inject
    public BilledMonths(EntityManager em) {
        this.em = em;
    }

    /** Months of which nothing is billed are left out. */
    public Map<BillingMonth, MonthTotals> totals(BillingMonth first, BillingMonth last) {
        Stream<?> rows = em.createNativeQuery(TOTALS)
                .setParameter("first", first.first())
                .setParameter("last", last.first())
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new MonthTotals(
                        BillingMonth.of(((Date) row[0]).toLocalDate()),
                        ((Number) row[1]).longValue(),
                        new Money((BigDecimal) row[2]),
                        new Money((BigDecimal) row[3])))
                .collect(Collectors.toMap(MonthTotals::month, totals -> totals));
    }

    public List<Arrears> arrears(LocalDate today) {
        LateBucket[] buckets = LateBucket.values();
        String days = IntStream.range(0, buckets.length)
                .mapToObj(no -> "(%1$d, cast(:from%1$d as date), cast(:to%1$d as date))".formatted(no))
                .collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("""
                select late.no, count(i.outstanding), coalesce(sum(i.outstanding), 0)
                from (values %s) as late (no, first, last)
                left join invoice i on i.due_on between late.first and late.last and i.status in ('ISSUED', 'PARTIALLY_PAID')
                group by late.no order by late.no""".formatted(days));
        for (int no = 0; no < buckets.length; no++) {
            query.setParameter("from" + no, buckets[no].due(today).from());
            query.setParameter("to" + no, buckets[no].due(today).to());
        }
        Stream<?> rows = query.getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new Arrears(
                        buckets[((Number) row[0]).intValue()], ((Number) row[1]).longValue(), new Money((BigDecimal)
                                row[2])))
                .toList();
    }
}
