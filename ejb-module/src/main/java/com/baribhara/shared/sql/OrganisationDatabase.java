package com.baribhara.shared.sql;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Origin;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;

/** The database as one organisation sees it: role {@code baribhara_app}, under row-level security, for statements that JPA has no word for. */
@ApplicationScoped
public class OrganisationDatabase extends PooledDatabase {
    private static final String ENTER = """
            select set_config('baribhara.organisation', o.key::text, true), set_config('baribhara.account', coalesce(o.account::text, ''), true),
                   set_config('baribhara.scope', scope_of(o.key, o.account), true), set_config('baribhara.address', ?, true),
                   set_config('baribhara.request', ?, true)
            from (select organisation_key(?) as key, ?::uuid as account) o
            """;

    @Resource(lookup = "java:jboss/datasources/Baribhara")
    private DataSource dataSource;

    /** Sets the organisation for the rest of this transaction, what of it whoever acts there may see, and what its events say of them. */
    public void enter(OrganisationId organisation) {
        Origin origin = Origin.current();
        query(ENTER, row -> row.getString(1), origin.address(), origin.request(), organisation.value(), account());
    }

    private static UUID account() {
        return CurrentActor.find().flatMap(Actor::account).orElse(null);
    }

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
