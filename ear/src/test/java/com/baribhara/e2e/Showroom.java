package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import com.baribhara.it.APortfolio;
import com.baribhara.it.Api;
import com.baribhara.it.Imports;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import com.baribhara.server.portfolio.PortfolioMain;
import com.baribhara.server.portfolio.PortfolioOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two landlords whose pages are looked at: one with a portfolio in which everything occurs (long names, overdue and paid invoices, ended,
 * draft and parked leases, a run and an import under way), one who has only just got an account.
 */
final class Showroom {
    private static final int LEASES = 120;
    private static final long SEED = 1971;
    private static final List<String> MONTHS = List.of("2026-08", "2026-09", "2026-10", "2026-11");

    /** What people call themselves and their houses, at its longest. */
    private static final String LONG_NAMES = """
            update tenant set name = 'Mohammad Abdullah Al-Mamun Chowdhury and Sons Trading Corporation Limited',
                name_bn = 'মোহাম্মদ আবদুল্লাহ আল-মামুন চৌধুরী অ্যান্ড সন্স ট্রেডিং কর্পোরেশন লিমিটেড',
                email = 'accounts.receivable.department@chowdhury-and-sons-trading.example.com'
            where organisation_id = %1$d and id in (select tenant_id from lease where id = '%2$s');
            update property set name = 'Bashundhara Riverview Residential Complex, Block D, Second Phase',
                name_bn = 'বসুন্ধরা রিভারভিউ আবাসিক কমপ্লেক্স, ব্লক ঘ, দ্বিতীয় পর্যায়'
            where organisation_id = %1$d and id in (select u.property_id from unit u join lease l on l.unit_id = u.id where l.id = '%2$s')
            """;

    /** Payments come with a later release; their states of an invoice are shown all the same. */
    private static final String PAID = """
            update invoice set issued_on = month, due_on = month + 9 where organisation_id = %1$d and month < '2026-11-01';
            update invoice set outstanding = 0, status = 'PAID' where organisation_id = %1$d and number %% 5 < 3 and month < '2026-11-01';
            update invoice set outstanding = total - 1000, status = 'PARTIALLY_PAID'
            where organisation_id = %1$d and number %% 5 = 3 and total > 2000;
            insert into lease (organisation_id, id, code, unit_id, tenant_id, starts_on, billed_from, rent, due_day, proration, "use",
                               vat_mode, status, created_at)
            select organisation_id, uuidv7(), 'L-00999', unit_id, tenant_id, date '2027-12-01', date '2027-12-01', rent, due_day, proration,
                   "use", vat_mode, 'DRAFT', now()
            from lease where organisation_id = %1$d and ends_on is not null order by code limit 1
            """;

    /** Claimed until tomorrow, so that no watch takes them for orphans. */
    private static final String UNDER_WAY = """
            insert into batch_run (id, month, dry_run, status, node, heartbeat_at, created_at)
            select uuidv7(), date '2026-12-01', status = 'STOPPED', status, 'showroom', now() + interval '1 day', now()
            from unnest(array['RUNNING', 'STOPPED']) as status;
            insert into invoice_run (organisation_id, id, batch_run_id, month, dry_run, status, requested_by, started_at, finished_at,
                                     expected, leases, billed, unchanged, parked, total)
            select %1$d, uuidv7(), id, month, dry_run, status, 'system', timestamptz '2026-11-05 08:55+06',
                   case when status = 'STOPPED' then timestamptz '2026-11-05 08:56+06' end, 120, 50, 48, 0, 2, 1234567.89
            from batch_run where node = 'showroom';
            insert into invoice_run_progress (organisation_id, run_id, partition_no, leases, billed, unchanged, parked, total)
            select organisation_id, r.id, 0, 50, 48, 0, 2, 1234567.89
            from invoice_run r join batch_run b on b.id = r.batch_run_id and b.node = 'showroom';
            insert into portfolio_import (organisation_id, id, file_name, status, uploaded_by, uploaded_at, heartbeat_at, rows_read)
            select %1$d, uuidv7(), 'portfolio-of-all-buildings-in-mirpur-and-uttara-november.zip', 'RUNNING', account_id,
                   timestamptz '2026-11-05 08:58+06', now() + interval '1 day', 12345
            from account_role where organisation_id = %1$d and role = 'OWNER'
            """;

    /** What being late costs here, and a preview of it for the first few invoices. */
    private static final String LATE_FEES = """
            insert into late_fee_policy values
                (%1$d, uuidv7(), null, 'FLAT', 500, null, 5, '2025-01-01', 'system', timestamptz '2024-12-20 10:00+06'),
                (%1$d, uuidv7(), null, 'PERCENT', 5, 1000, 5, '2026-01-01', 'system', timestamptz '2025-12-20 10:00+06');
            insert into batch_run (id, kind, month, as_of, dry_run, status, node, heartbeat_at, created_at)
            values (uuidv7(), 'LATE_FEES', '2026-11-01', '2026-11-05', true, 'COMPLETED', 'late-fees', now(), now());
            insert into invoice_run (organisation_id, id, batch_run_id, kind, month, as_of, dry_run, status, requested_by, started_at,
                                     finished_at, expected, leases, billed, unchanged, parked, total)
            select %1$d, uuidv7(), id, kind, month, as_of, dry_run, status, 'system', timestamptz '2026-11-05 08:50+06',
                   timestamptz '2026-11-05 08:51+06', 8, 8, 5, 3, 0, 4321.50
            from batch_run where node = 'late-fees';
            insert into late_fee_line (organisation_id, run_id, invoice_id, number, month, due_on, lease_id, lease_code, bill_to, bill_to_bn,
                                       premises, premises_bn, rule, days, quantity, rate, fee, before, amount)
            select i.organisation_id, r.id, i.id, i.number, i.month, i.due_on, i.lease_id, l.code, i.bill_to, i.bill_to_bn, i.premises,
                   i.premises_bn, 'LATE_FEE_PERCENT_CAPPED', 12, 5, i.total, 1000, 0, 1000
            from invoice_run r
            join invoice i on i.organisation_id = r.organisation_id
            join lease l on l.organisation_id = i.organisation_id and l.id = i.lease_id
            where r.organisation_id = %1$d and r.kind = 'LATE_FEES' order by i.number limit 5
            """;

    /** Acts on three leases each: looked at beforehand, under way, and done. */
    private static final String ON_MANY = """
            insert into bulk_action (organisation_id, id, act, status, origin, prepared_by, prepared_at, beat_at)
            select %1$d, uuidv7(), 'activate-leases', status, '/tenant/leases.xhtml?status=DRAFT', account_id,
                   timestamptz '2026-11-05 08:50+06', now() + interval '1 day'
            from account_role, unnest(array['PREPARED', 'RUNNING', 'COMPLETED']) as status
            where organisation_id = %1$d and role = 'OWNER';
            insert into bulk_row (organisation_id, bulk_id, position, object_id, label, amount, state, code, args)
            select %1$d, b.id, r.position, uuidv7(), r.label, r.amount, r.state, r.code, r.args
            from bulk_action b
            join (values ('PREPARED', 1, 'L-00131', 28000.00, 'READY', null, null),
                         ('PREPARED', 2, 'L-00132', 31500.00, 'READY', null, null),
                         ('PREPARED', 3, 'L-00133', 0.00, 'UNFIT', 'unit.withdrawn', 'B-2'),
                         ('RUNNING', 1, 'L-00134', 28000.00, 'DONE', null, null),
                         ('RUNNING', 2, 'L-00135', 31500.00, 'READY', null, null),
                         ('RUNNING', 3, 'L-00136', 45000.00, 'READY', null, null),
                         ('COMPLETED', 1, 'L-00137', 28000.00, 'DONE', null, null),
                         ('COMPLETED', 2, 'L-00138', 31500.00, 'DONE', null, null),
                         ('COMPLETED', 3, 'L-00139', 45000.00, 'FAILED', 'unit.withdrawn', 'C-4'))
                as r (status, position, label, amount, state, code, args) on r.status = b.status
            where b.organisation_id = %1$d
            """;

    /** A rent with a digit too many. */
    private static final String HELD = """
            insert into parked_lease (organisation_id, lease_id, month, run_id, reason, args, parked_at)
            select l.organisation_id, l.id, date '2026-12-01', r.id, 'FAR_FROM_LAST_BILL', '280000.00;28000.00;100',
                   timestamptz '2026-11-28 02:10+06'
            from lease l join invoice_run r on r.organisation_id = l.organisation_id and not r.dry_run and r.kind = 'MONTHLY'
            where l.organisation_id = %1$d and l.status = 'ACTIVE'
                and not exists (select from parked_lease p where p.lease_id = l.id)
            order by l.code desc, r.month desc limit 1
            """;

    private static final String NEXT_GAS = """
            {"validFrom": "2028-01-01", "vatPercent": 0, "source": "Order of the regulator of 1 November 2026",
             "slabs": [{"from": 1, "to": 50, "rate": 15, "lifeline": true}, {"from": 1, "to": 100, "rate": 18}, {"from": 101, "rate": 24.5}],
             "fixed": [{"item": "METER_RENT", "amount": "250.00"}]}
            """;

    private static Showroom shown;
    private static IllegalStateException failure;

    private final Office landlord;
    private final Office newcomer;
    private final Office secured;
    private Exhibits exhibits;

    private Showroom(Office landlord, Office newcomer, Office secured) {
        this.landlord = landlord;
        this.newcomer = newcomer;
        this.secured = secured;
    }

    static synchronized Showroom get() {
        if (failure != null) {
            throw failure;
        }
        if (shown == null) {
            shown = furnish();
        }
        return shown;
    }

    private static Showroom furnish() {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql administrator = new Sql(connection);
            Showroom room = new Showroom(
                    Office.founded(administrator, "Shapla Properties", "শাপলা প্রপার্টিজ"),
                    Office.founded(administrator, "Nobin House", "নবীন হাউস"),
                    Office.founded(administrator, "Prohori House", "প্রহরী হাউস"));
            administrator.run("update organisation set second_factor_required = true where id = " + room.secured.key());
            room.fill(administrator);
            room.exhibits = Exhibits.of(room.landlord.key(), administrator);
            room.missing();
            administrator.run(LONG_NAMES.formatted(room.landlord.key(), room.exhibits.id(Exhibit.LEASE)));
            administrator.run("vacuum (analyze) invoice, invoice_line, lease, unit, tenant");
            return room;
        } catch (SQLException | IOException | IllegalStateException unfurnished) {
            failure = new IllegalStateException(unfurnished.getMessage(), unfurnished);
            throw failure;
        }
    }

    private void fill(Sql administrator) throws SQLException, IOException {
        Path portfolio = Files.createTempFile("showroom", ".zip");
        PortfolioMain.write(
                portfolio, new PortfolioOrder(LEASES, YearMonth.parse(MONTHS.get(0)), SEED, "", null, true));
        Imports.outcome(Files.readAllBytes(portfolio), () -> landlord.as("OWNER"));
        Files.delete(portfolio);
        Imports.outcome(bad(), () -> landlord.as("OWNER"));
        new ShowroomSharing(landlord).fill(administrator);
        for (String month : MONTHS) {
            Runs.of(month, false, () -> landlord.as("OWNER"));
        }
        Runs.of("2026-12", true, () -> landlord.as("OWNER"));
        setRates();
        new ShowroomMeters(landlord).fill(administrator);
        administrator.run(PAID.formatted(landlord.key()));
        corrected(administrator);
        new ShowroomRises(landlord).fill(administrator);
        new ShowroomHoldings(landlord).fill(administrator);
        new ShowroomNumbers(landlord).fill(administrator);
        for (String rows : List.of(UNDER_WAY, ON_MANY, HELD, LATE_FEES)) {
            administrator.run(rows.formatted(landlord.key()));
        }
        landlord.as("OWNER")
                .body(Map.of("name", "Meter reader", "nameBn", "মিটার পাঠক", "permissions", List.of("reading.enter")))
                .post("/roles")
                .then()
                .statusCode(201);
    }

    /** What holds, and what is to come: of the landlord's own rates, and of a tariff that no other test looks at. */
    private void setRates() {
        String rates = "/rates/SUB_METER_ELECTRICITY/versions";
        for (String day : List.of("2026-11-05", "2027-01-01")) {
            landlord.as("OWNER")
                    .body(Map.of("validFrom", day, "perUnit", "9.75", "source", "নোটিশ, ১ নভেম্বর ২০২৬"))
                    .post(rates)
                    .then()
                    .statusCode(201);
        }
        Api.as("ADMIN")
                .body(NEXT_GAS)
                .post("/tariffs/GAS-METER/versions")
                .then()
                .statusCode(201);
    }

    /** Something given back, asked for and refused, of the invoice and the lease that have pages of their own. */
    private void corrected(Sql administrator) throws SQLException {
        String invoice = administrator.text(Exhibit.INVOICE.query(landlord.key()));
        String lease = administrator.text(Exhibit.LEASE.query(landlord.key()));
        correct("OWNER", invoice, "500.00");
        landlord.as("MANAGER")
                .body(Map.of("reason", "Memo RX-18"))
                .post("/correction-requests/{id}/refuse", correct("ACCOUNTANT", invoice, "700.00"));
        correct("ACCOUNTANT", invoice, "800.00");
        landlord.as("OWNER")
                .body(Map.of(
                        "from", "2026-12-01", "rent", "45000.00", "reason", "Memo RX-19", "override", "Memo RX-20"))
                .post("/leases/{id}/rent-changes", lease);
    }

    private String correct(String role, String invoice, String net) {
        return landlord.as(role)
                .header("Idempotency-Key", role + net)
                .body(Map.of(
                        "invoice",
                        invoice,
                        "kind",
                        "GOODWILL",
                        "lines",
                        List.of(Map.of("line", 1, "net", net)),
                        "reason",
                        "Memo RX-17"))
                .post("/credit-notes")
                .jsonPath()
                .getString("id");
    }

    private static byte[] bad() {
        return APortfolio.aPortfolio()
                .spoilt("properties.csv", "Rupsha Villa", "")
                .spoilt("units.csv", "1250", "a thousand")
                .spoilt("tenants.csv", "01700000001", "12345")
                .spoilt("leases.csv", "28000.00", "gratis")
                .zipped();
    }

    private void missing() {
        List<Exhibit> missing =
                Stream.of(Exhibit.values()).filter(exhibits::lacks).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the showroom lacks " + missing);
        }
    }

    String fillIn(String path) {
        return exhibits.fillIn(path);
    }

    Office landlord() {
        return landlord;
    }

    Office newcomer() {
        return newcomer;
    }

    /** Accounts of offices have the password of the first owner; an administrator belongs to none. */
    String password(Who who) {
        return who == Who.ADMIN ? RunningSystem.get().accounts().password(who.role()) : Office.password();
    }

    String username(Who who) {
        return switch (who) {
            case ADMIN -> RunningSystem.get().accounts().username(who.role());
            case NEWCOMER -> newcomer.username(who.role());
            case SECURED, NEWLY_SECURED, ENROLLING -> secured.username(who.role());
            default -> landlord.username(who.role());
        };
    }
}
