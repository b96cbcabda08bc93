package com.baribhara.auth.internal;

import com.baribhara.auth.model.SecondFactorRule;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who must have a second factor: owners, when their organisation wants it; owners and administrators, when the installation does. */
@ApplicationScoped
public class SecondFactorDuty {
    private static final String WANTED =
            "select second_factor_required from organisation where id = current_organisation()";

    private final OrganisationDatabase database;
    private final SecondFactorRows factors;
    private final Provider<Boolean> ofAll;

    protected SecondFactorDuty() {
        this(null, null, null);
    }

    /** @param ofAll asked each time, so that it may be wanted from now on without a restart */
    @Inject
    public SecondFactorDuty(
            OrganisationDatabase database,
            SecondFactorRows factors,
            @ConfigProperty(name = "baribhara.second-factor.required", defaultValue = "false")
                    Provider<Boolean> ofAll) {
        this.database = database;
        this.factors = factors;
        this.ofAll = ofAll;
    }

    /** Whether one must be set up before anything else. In a transaction that knows its organisation. */
    public boolean due(UUID account, Actor actor) {
        return new SecondFactorRule(true, true).concerns(actor::has)
                && new SecondFactorRule(ofAll.get(), wanted()).concerns(actor::has)
                && !factors.on(account);
    }

    /** Whether a session may begin: of an account that has a second factor none does without it. @param shown whether it was */
    public boolean fulfilled(UUID account, boolean shown) {
        return shown || !factors.on(account);
    }

    private boolean wanted() {
        return database.query(WANTED, row -> row.getBoolean(1)).stream()
                .findFirst()
                .orElse(false);
    }
}
