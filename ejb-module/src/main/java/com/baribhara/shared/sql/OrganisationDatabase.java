package com.baribhara.shared.sql;

import com.baribhara.shared.OrganisationId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The database as one organisation sees it: role {@code baribhara_app}, under row-level security, for statements that JPA has no word for. */
@ApplicationScoped
public class OrganisationDatabase extends PooledDatabase {

    @Resource(lookup = "java:jboss/datasources/Baribhara")
    private DataSource dataSource;

    /** Sets the organisation for the rest of this transaction. */
    public void enter(OrganisationId organisation) {
        query(
                "select set_config('baribhara.organisation', organisation_key(?)::text, true)",
                row -> row.getString(1),
                organisation.value());
    }

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
