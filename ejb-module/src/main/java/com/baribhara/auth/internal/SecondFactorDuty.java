package com.baribhara.auth.internal;

import com.baribhara.auth.model.SecondFactorRule;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who must have a second factor: owners, when their organisation wants it; owners and administrators, when the installation does. */
@ApplicationScoped
public class SecondFactorDuty {
    private static final String WANTED =
            "select second_factor_required from organisation where id = current_organisation()";
    private static final String DONE =
            "select exists (select from second_factor where account_id = ? and confirmed_at is not null)";

    private final OrganisationDatabase database;
    private final boolean ofAll;

    protected SecondFactorDuty() {
        this(null, false);
    }

    @Inject
    public SecondFactorDuty(
            OrganisationDatabase database,
            @ConfigProperty(name = "baribhara.second-factor.required", defaultValue = "false") boolean ofAll) {
        this.database = database;
        this.ofAll = ofAll;
    }

    /** Whether one must be set up before anything else. In a transaction that knows its organisation. */
    public boolean due(UUID account, Actor actor) {
        return new SecondFactorRule(true, true).concerns(actor::has)
                && new SecondFactorRule(ofAll, wanted()).concerns(actor::has)
                && !done(account);
    }

    /** Whether one is set up. */
    public boolean done(UUID account) {
        return database.query(DONE, row -> row.getBoolean(1), account).get(0);
    }

    private boolean wanted() {
        return database.query(WANTED, row -> row.getBoolean(1)).stream()
                .findFirst()
                .orElse(false);
    }
}
