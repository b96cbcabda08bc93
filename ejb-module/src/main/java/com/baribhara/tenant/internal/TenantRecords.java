package com.baribhara.tenant.internal;

import com.baribhara.shared.person.Person;
import com.baribhara.shared.person.PersonFile;
import com.baribhara.shared.person.PersonRecords;
import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.secrecy.Seals;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.model.TenantSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who the person is, and what they rented. */
@ApplicationScoped
public class TenantRecords implements PersonRecords {
    private final Seals seals;
    private final CurrentActor actor;
    private final Clock clock;

    /** Blank where there is none. */
    private record Numbers(String nid, String tin) {
        private static final Numbers NONE = new Numbers("", "");

        static Numbers opened(UUID tenant, byte[] nid, byte[] tin, TenantSeal seal) {
            return new Numbers(
                    nid == null ? "" : seal.openNid(tenant, nid).value(),
                    tin == null ? "" : seal.openTin(tenant, tin).value());
        }
    }

    protected TenantRecords() {
        this(null, null, null);
    }

    @Inject
    public TenantRecords(Seals seals, CurrentActor actor, Clock clock) {
        this.seals = seals;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<PersonFile> files(Database database, Person person) {
        TenantSeal seal = new TenantSeal(seals, actor.get().organisation());
        Numbers numbers = database
                .query(
                        "select nid_sealed, tin_sealed from tenant where id = ?",
                        row -> Numbers.opened(person.tenant(), row.getBytes(1), row.getBytes(2), seal),
                        person.tenant())
                .stream()
                .findFirst()
                .orElse(Numbers.NONE);
        return List.of(
                PersonFile.of(database, "profile.json", """
                        select t.code, t.name, t.name_bn, t.phone, nullif(?, '') as nid, nullif(?, '') as tin, t.email, t.created_at,
                            t.erased_at
                        from tenant t where t.id = ?""", numbers.nid(), numbers.tin(), person.tenant()),
                PersonFile.of(database, "leases.json", """
                        select l.code, p.name as property, u.code as unit, l.starts_on, l.ends_on, l.rent, l.due_day, l.status,
                            (select jsonb_agg(to_jsonb(c) - 'organisation_id' - 'lease_id' - 'version') from lease_charge c
                                where c.lease_id = l.id) as charges,
                            (select jsonb_agg(jsonb_build_object('from', r.effective_from, 'rent', r.rent, 'reason', r.reason)
                                    order by r.effective_from) from lease_rent r
                                where r.lease_id = l.id) as rents
                        from lease l join unit u on u.id = l.unit_id join property p on p.id = u.property_id
                        where l.tenant_id = ? order by l.starts_on""", person.tenant()));
    }

    @Override
    public List<PersonTrace> traces(Database database, Person person) {
        return database.query(
                """
                select 0, 'profile', count(*) from tenant where id = ? and erased_at is null
                union all
                select 2, 'runningLeases', count(*) from lease where tenant_id = ? and status in ('DRAFT', 'ACTIVE')
                    and (ends_on is null or ends_on >= ?)""",
                row -> row.getInt(1) == 0
                        ? PersonTrace.erased(row.getString(2), row.getLong(3))
                        : PersonTrace.hinders(row.getString(2), row.getLong(3)),
                person.tenant(),
                person.tenant(),
                Date.valueOf(Dhaka.today(clock)));
    }

    @Override
    public void erase(Database database, Person person) {
        database.update(
                """
                update tenant set code = ?, name = ?, name_bn = null, phone = null, nid = null, nid_sealed = null, nid_mark = null,
                    tin_sealed = null, tin_mark = null, email = null, account_id = null, erased_at = ?, version = version + 1
                where id = ? and erased_at is null""",
                "ERASED-" + person.tenant().toString().substring(24),
                "(erased)",
                OffsetDateTime.now(clock),
                person.tenant());
    }
}
