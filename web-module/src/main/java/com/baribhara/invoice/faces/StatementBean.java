package com.baribhara.invoice.faces;

import com.baribhara.invoice.StatementService;
import com.baribhara.invoice.StatementView;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The account of the lease that the page shows, over the last year. */
@Named
@RequestScoped
public class StatementBean {
    private final StatementService statements;
    private final LeaseId lease;
    private StatementView shown;

    protected StatementBean() {
        this.statements = null;
        this.lease = null;
    }

    @Inject
    public StatementBean(StatementService statements, ListState list) {
        this.statements = statements;
        this.lease = list.read("id", LeaseId::valueOf);
    }

    public StatementView getShown() {
        if (shown == null) {
            shown = statements.of(lease, null, null);
        }
        return shown;
    }
}
