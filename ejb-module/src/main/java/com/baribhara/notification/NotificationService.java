package com.baribhara.notification;

import com.baribhara.notification.internal.InvoiceNotices;
import com.baribhara.notification.internal.NotificationRepository;
import com.baribhara.notification.model.Notification;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.PublishedEvent;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.TenantService;
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
    private final NotificationRepository notifications;
    private final TenantService tenants;

    protected NotificationService() {
        this(null, null, null);
    }

    @Inject
    public NotificationService(InvoiceNotices invoices, NotificationRepository notifications, TenantService tenants) {
        this.invoices = invoices;
        this.notifications = notifications;
        this.tenants = tenants;
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

    /** The caller's own, the newest first. */
    @RolesAllowed(Permissions.TENANCY_OWN)
    public Page<NotificationView> mine(PageRequest page) {
        TenantId reader = tenants.forCurrentAccount().orElse(TenantId.NOBODY);
        return notifications.list(reader, page).map(Notification::view);
    }
}
