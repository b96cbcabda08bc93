package com.baribhara.property.internal;

import com.baribhara.property.UnitFacts;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class UnitFactsQuery {

    /**
     * The property is fenced off by {@code offset 0}: the planner knows nothing of the organisations in an array, takes them for many, and would
     * pair every unit asked for with every property of its organisation before looking at which one it stands in.
     */
    private static final String FACTS = """
            select u.organisation_id, u.id, u.area_sft,
                   concat_ws(', ', u.code, p.name, a.address) as premises,
                   case when p.name_bn is not null then concat_ws(', ', u.code, p.name_bn, a.address) end as premises_bn
            from unnest(?::integer[], ?::uuid[]) as wanted (organisation_id, id)
            join unit u on u.organisation_id = wanted.organisation_id and u.id = wanted.id
            cross join lateral (select b.* from property b
                                where b.organisation_id = u.organisation_id and b.id = u.property_id offset 0) p
            cross join lateral (select concat_ws(', ', p.holding, p.road, p.block, p.area,
                                                 concat_ws(' ', p.district, p.post_code)) as address) a
            """;

    private final BatchDatabase database;

    protected UnitFactsQuery() {
        this(null);
    }

    @Inject
    public UnitFactsQuery(BatchDatabase database) {
        this.database = database;
    }

    public Map<OrganisationRow, UnitFacts> of(Collection<OrganisationRow> units) {
        Map<OrganisationRow, UnitFacts> facts = new HashMap<>(units.size() * 2);
        database.query(
                FACTS,
                row -> facts.put(
                        new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                        new UnitFacts(row.getBigDecimal(3), row.getString(4), row.getString(5))),
                SqlArray.of("integer", units, OrganisationRow::organisation),
                SqlArray.of("uuid", units, OrganisationRow::id));
        return facts;
    }
}
