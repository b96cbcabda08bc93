package com.baribhara.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Another landlord's company in the same database, with one lease; made by SQL, because no account may reach into two. */
public final class Neighbour {
    public static final UUID LEASE = UUID.fromString("0197a000-0000-7000-8000-000000000104");
    public static final UUID PROPERTY = UUID.fromString("0197a000-0000-7000-8000-000000000101");
    public static final UUID UNIT = UUID.fromString("0197a000-0000-7000-8000-000000000102");
    public static final UUID TENANT = UUID.fromString("0197a000-0000-7000-8000-000000000103");

    private static final String ROWS = """
            with o as (
                insert into organisation (uid, name, created_at)
                values ('0197a000-0000-7000-8000-000000000100', 'Neighbour Properties', now()) returning id),
            p as (
                insert into property (organisation_id, id, code, name, area, district, created_at)
                select o.id, '%s'::uuid, 'N-1', 'Padma House', 'Uttara', 'Dhaka', now() from o returning organisation_id),
            u as (
                insert into unit (organisation_id, id, property_id, code, kind, status, created_at)
                select p.organisation_id, '%s'::uuid, '%s'::uuid, 'B-2', 'FLAT', 'AVAILABLE', now() from p returning organisation_id),
            t as (
                insert into tenant (organisation_id, id, code, name, created_at)
                select u.organisation_id, '%s'::uuid, 'NT-1', 'Salma Begum', now() from u returning organisation_id)
            insert into lease (organisation_id, id, code, unit_id, tenant_id, starts_on, billed_from, rent, due_day, proration,
                               "use", vat_mode, status, created_at)
            select t.organisation_id, '%s'::uuid, 'NL-1', '%s'::uuid, '%s'::uuid, date '2026-01-01', date '2027-01-01', 9000, 10,
                   'FULL_MONTH', 'RESIDENTIAL', 'NONE', 'ACTIVE', now()
            from t
            """.formatted(PROPERTY, UNIT, PROPERTY, TENANT, LEASE, UNIT, TENANT);

    private static boolean moved;

    private Neighbour() {}

    /** The foreign keys are checked at the end of a statement: one statement makes all of it. */
    public static synchronized void movesIn() throws SQLException {
        if (moved) {
            return;
        }
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute(ROWS);
        }
        moved = true;
    }

    public static int key(Connection connection) throws SQLException {
        try (PreparedStatement ask =
                        connection.prepareStatement("select id from organisation where name = 'Neighbour Properties'");
                var rows = ask.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
