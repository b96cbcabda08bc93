package com.baribhara.organisation.internal;

import com.baribhara.organisation.BillBounds;
import com.baribhara.organisation.BillingCalendarService.BillingDay;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class BillingCalendarQuery {
    private final BatchDatabase database;

    protected BillingCalendarQuery() {
        this(null);
    }

    @Inject
    public BillingCalendarQuery(BatchDatabase database) {
        this.database = database;
    }

    public List<BillingDay> latest(LocalDate today) {
        BillingMonth month = BillingMonth.of(today);
        return database.query(
                """
                select id, day
                from organisation,
                     lateral (select case when billing_day <= ? then ?::date else ?::date end + (billing_day - 1) as day) latest
                where id <> 0 and (created_at at time zone 'Asia/Dhaka')::date <= day
                order by id
                """,
                row -> new BillingDay(row.getInt(1), row.getObject(2, LocalDate.class)),
                today.getDayOfMonth(),
                month.first(),
                month.previous().first());
    }

    public List<Integer> wholeTaka(Collection<Integer> organisations) {
        return database.query(
                "select id from organisation where id = any (?) and whole_taka",
                row -> row.getInt(1),
                SqlArray.of("integer", organisations));
    }

    public Map<Integer, BillBounds> bounds(Collection<Integer> organisations) {
        Map<Integer, BillBounds> bounds = new HashMap<>();
        database.query(
                "select id, bill_line_limit, bill_change_limit from organisation where id = any (?)",
                row -> bounds.put(row.getInt(1), new BillBounds(row.getInt(2), row.getInt(3))),
                SqlArray.of("integer", organisations));
        return bounds;
    }

    public List<Integer> all() {
        return database.query("select id from organisation where id <> 0 order by id", row -> row.getInt(1));
    }

    public Optional<Integer> keyOf(OrganisationId organisation) {
        return database
                .query("select id from organisation where uid = ?", row -> row.getInt(1), organisation.value())
                .stream()
                .findFirst();
    }
}
