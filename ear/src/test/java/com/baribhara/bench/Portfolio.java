package com.baribhara.bench;

import com.baribhara.shared.BillingMonth;
import java.sql.SQLException;

/**
 * One landlord with any number of leases: a building a hundred flats, every twentieth a shop with VAT, each lease with three charges.
 * Made by statements on sets; the ids are version 7, as ours are.
 */
public final class Portfolio {
    private static final String CREATE = """
            select set_config('baribhara.organisation', '%2$d', false);
            create temp table flat as
                select n, uuidv7() as unit, uuidv7() as tenant, uuidv7() as lease, n %% 20 = 0 as shop
                from generate_series(1, %1$d) as n;
            create temp table house as select h, uuidv7() as id from generate_series(0, %1$d / 100) as h;
            insert into property (id, code, name, holding, road, block, area, district, post_code, created_at)
                select id, 'B' || h, 'Benchmark House ' || h, h::text, '12', 'C', 'Mirpur', 'Dhaka', '1216', now() from house;
            insert into unit (id, property_id, code, kind, floor, area_sft, status, created_at)
                select unit, id, 'U' || n, case when shop then 'SHOP' else 'FLAT' end, (n %% 12)::text, 800 + n %% 900, 'AVAILABLE',
                       now()
                from flat join house on h = n / 100;
            insert into tenant (id, code, name, name_bn, phone, created_at)
                select tenant, 'T' || n, 'Tenant ' || n, 'ভাড়াটিয়া ' || n, '+88017' || lpad(n::text, 8, '0'), now() from flat;
            insert into lease (id, code, unit_id, tenant_id, starts_on, billed_from, rent, due_day, proration, "use", vat_mode, status,
                    created_at)
                select lease, 'L' || n, unit, tenant, '2026-01-01', '%3$s-01', 12000 + n %% 9000, 10, 'ACTUAL_DAYS_IN_MONTH',
                       case when shop then 'COMMERCIAL' else 'RESIDENTIAL' end, case when shop then 'ADDED' else 'NONE' end, 'ACTIVE',
                       now()
                from flat order by lease;
            insert into lease_charge (id, lease_id, code, kind, basis, amount, prorated)
                select uuidv7(), lease, code, kind, basis, amount, prorated
                from flat, (values ('SC', 'SERVICE_CHARGE', 'PER_AREA', 3.5, true), ('GAS', 'GAS', 'MONTHLY', 1080, false),
                                   ('LIFT', 'LIFT', 'MONTHLY', 300, true)) as c (code, kind, basis, amount, prorated)
                order by lease, code;
            drop table flat, house;
            reset baribhara.organisation;
            """;

    private static final String MANY = """
            create temp table office as
                with founded as (
                    insert into organisation (uid, name, bin, created_at)
                    select uuidv7(), '%4$s', '0012345678901', now() from generate_series(1, %1$d) returning id)
                select id as organisation_id, uuidv7() as house from founded;
            create temp table flat as
                select organisation_id, house, n, uuidv7() as unit, uuidv7() as tenant, uuidv7() as lease
                from office, generate_series(1, %2$d) as n;
            insert into property (organisation_id, id, code, name, holding, road, block, area, district, post_code, created_at)
                select organisation_id, house, 'B1', 'Benchmark House', '1', '12', 'C', 'Mirpur', 'Dhaka', '1216', now() from office;
            insert into unit (organisation_id, id, property_id, code, kind, floor, area_sft, status, created_at)
                select organisation_id, unit, house, 'U' || n, 'FLAT', '1', 900, 'AVAILABLE', now() from flat;
            insert into tenant (organisation_id, id, code, name, name_bn, phone, created_at)
                select organisation_id, tenant, 'T' || n, 'Tenant ' || n, 'ভাড়াটিয়া ' || n, '+8801712345678', now() from flat;
            insert into lease (organisation_id, id, code, unit_id, tenant_id, starts_on, billed_from, rent, due_day, proration, "use",
                    vat_mode, status, created_at)
                select organisation_id, lease, 'L' || n, unit, tenant, '2026-01-01', '%3$s-01', 12000, 10, 'ACTUAL_DAYS_IN_MONTH',
                       'RESIDENTIAL', 'NONE', 'ACTIVE', now()
                from flat order by organisation_id, lease;
            insert into lease_charge (organisation_id, id, lease_id, code, kind, basis, amount, prorated)
                select organisation_id, uuidv7(), lease, code, kind, basis, amount, prorated
                from flat, (values ('SC', 'SERVICE_CHARGE', 'PER_AREA', 3.5, true), ('GAS', 'GAS', 'MONTHLY', 1080, false),
                                   ('LIFT', 'LIFT', 'MONTHLY', 300, true)) as c (code, kind, basis, amount, prorated)
                order by organisation_id, lease, code;
            drop table flat, office;
            """;

    private static final String LANDLORD = "Benchmark Estates";

    private final Sql administrator;

    public Portfolio(Sql administrator) {
        this.administrator = administrator;
    }

    /** For a new landlord, billed from November 2026. */
    public void create(int leases) throws SQLException {
        create(leases, BillingMonth.valueOf("2026-11"));
    }

    /** For a new landlord. */
    public void create(int leases, BillingMonth first) throws SQLException {
        long landlord = administrator.number("insert into organisation (uid, name, bin, created_at) values (uuidv7(), '"
                + LANDLORD + "', '0012345678901', now()) returning id");
        create(leases, landlord, first);
    }

    /**
     * @param landlord the small key of an organisation that has none yet
     * @param first the month from which the leases are billed
     */
    public void create(int leases, long landlord, BillingMonth first) throws SQLException {
        administrator.run(CREATE.formatted(leases, landlord, first));
        administrator.run("vacuum (analyze) lease, lease_charge, unit, tenant, property");
    }

    /** As many landlords with so few leases each. */
    void createMany(int landlords, int each) throws SQLException {
        administrator.run(MANY.formatted(landlords, each, "2026-11", LANDLORD));
        administrator.run("vacuum (analyze) organisation, lease, lease_charge, unit, tenant, property");
    }

    void forget() throws SQLException {
        administrator.run("""
                set session_replication_role = replica;
                truncate invoice, invoice_line, journal_entry, journal_line, domain_event_object, domain_event, event_chain, notification, processed_message, parked_lease, invoice_run_progress, invoice_month_total,
                    number_sequence, invoice_run, batch_run_partition, batch_run, lease_charge, lease, tenant, unit, property, search_word
                    cascade;
                reset session_replication_role
                """);
        administrator.run("delete from organisation where name = '" + LANDLORD + "'");
    }

    /** As if the month had not been billed yet; runs stay, since the limit's rows refer to theirs. */
    void unbill() throws SQLException {
        administrator.run("""
                set session_replication_role = replica;
                truncate invoice, invoice_line, journal_entry, journal_line, domain_event_object, domain_event, event_chain, notification, processed_message, parked_lease, invoice_run_progress, invoice_month_total,
                    number_sequence cascade;
                reset session_replication_role
                """);
    }
}
