package com.baribhara.notification;

import com.baribhara.notification.internal.InvoiceNotices;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.PublishedEvent;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Notices to tenants, made from events. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NotificationService {
    private static final String INVOICE_ISSUED = "InvoiceIssued";

    private final InvoiceNotices invoices;

    protected NotificationService() {
        this(null);
    }

    @Inject
    public NotificationService(InvoiceNotices invoices) {
        this.invoices = invoices;
    }

    /** Makes notices of the events that concern tenants. May be called again with the same events. */
    public void deliver(OrganisationId organisation, List<PublishedEvent> events) {
        List<PublishedEvent> issued = events.stream()
                .filter(event -> event.type().equals(INVOICE_ISSUED))
                .toList();
        if (!issued.isEmpty()) {
            invoices.deliver(organisation, issued);
        }
    }

    @RolesAllowed(Roles.TENANT)
    public Page<NotificationView> mine(PageRequest page) {
        throw new IllegalStateException("to come");
    }
}
