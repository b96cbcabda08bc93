package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.HistoryService;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What happened to the object that the page's address names. */
@Named("objectHistory")
@RequestScoped
public class ObjectHistoryBean {
    private final HistoryService history;
    private final UUID id;

    protected ObjectHistoryBean() {
        this(null, null);
    }

    @Inject
    public ObjectHistoryBean(HistoryService history, ListState list) {
        this.history = history;
        this.id = list == null ? null : list.read("id", UUID::fromString);
    }

    /** Of an object that the address does not name by its id. */
    public List<HistoryEntry> of(UUID object) {
        return history.of(object);
    }

    public List<HistoryEntry> getEvents() {
        return id == null ? List.of() : history.of(id);
    }
}
