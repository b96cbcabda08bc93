package com.baribhara.report;

import com.baribhara.shared.Ids;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Writes down who took which data out of the house: phones and rents of tenants leave with an export. */
@Stateless
@RolesAllowed({Permissions.OFFICE_USE, Permissions.AUDIT_READ})
public class ExportLogService {
    private final DomainEvents events;

    protected ExportLogService() {
        this(null);
    }

    @Inject
    public ExportLogService(DomainEvents events) {
        this.events = events;
    }

    /** @param rows how many went out, also when not all did */
    public void exported(String list, String filters, String format, long rows) {
        events.record(new DomainEvent(
                "ListExported", Ids.next(), Map.of("list", list, "filters", filters, "format", format, "rows", rows)));
    }
}
