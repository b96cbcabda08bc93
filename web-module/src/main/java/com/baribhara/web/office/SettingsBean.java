package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.HistoryService;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.organisation.OrganisationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The office: what stands on its bills, when it bills, and who changed that. */
@Named
@RequestScoped
public class SettingsBean {
    private final OrganisationService organisations;
    private final HistoryService history;
    private OrganisationView shown;

    protected SettingsBean() {
        this(null, null);
    }

    @Inject
    public SettingsBean(OrganisationService organisations, HistoryService history) {
        this.organisations = organisations;
        this.history = history;
    }

    public OrganisationView getShown() {
        if (shown == null) {
            shown = organisations.current();
        }
        return shown;
    }

    public List<HistoryEntry> getEvents() {
        return history.of(getShown().id().value());
    }
}
