package com.baribhara.tenant.internal;

import com.baribhara.shared.NotFound;
import com.baribhara.shared.security.AccountLinked;
import com.baribhara.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Links a tenant to the account that was made for them. */
@ApplicationScoped
public class TenantAccounts {
    private final TenantRepository tenants;

    protected TenantAccounts() {
        this(null);
    }

    @Inject
    public TenantAccounts(TenantRepository tenants) {
        this.tenants = tenants;
    }

    void link(@Observes AccountLinked linked) {
        TenantId id = new TenantId(linked.tenant());
        tenants.find(id).orElseThrow(() -> new NotFound("tenant", id)).usesAccount(linked.account());
    }
}
