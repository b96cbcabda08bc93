package com.baribhara.notification;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.PublishedEvent;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** Notices to tenants, made from events. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NotificationService {
    public void deliver(OrganisationId organisation, List<PublishedEvent> events) {
        throw new IllegalStateException("to come");
    }

    @RolesAllowed(Roles.TENANT)
    public Page<NotificationView> mine(PageRequest page) {
        throw new IllegalStateException("to come");
    }
}
