package com.baribhara.notification.rest;

import com.baribhara.notification.NotificationService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My own")
public class MyNotificationsResource {
    private final NotificationService notifications;

    public MyNotificationsResource() {
        this(null);
    }

    @Inject
    public MyNotificationsResource(NotificationService notifications) {
        this.notifications = notifications;
    }

    @GET
    @RolesAllowed(Permissions.TENANCY_OWN)
    @Operation(summary = "List my notices", description = "A tenant's own notices, newest first.")
    public Paged<NotificationJson> list(@BeanParam PageParameters page) {
        return Paged.of(notifications.mine(page.request()), NotificationJson::of);
    }
}
