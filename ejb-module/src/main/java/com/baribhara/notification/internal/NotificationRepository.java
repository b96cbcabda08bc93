package com.baribhara.notification.internal;

import com.baribhara.notification.model.Notification;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class NotificationRepository {
    private static final Listing<Notification> LISTING = new Listing<>(
            Notification.class,
            "-createdAt",
            List.of(SortKey.instant("createdAt", "e.createdAt", Notification::createdAt)),
            List.of(SortKey.id("id", "e.id", Notification::id)));

    private final EntityManager em;

    protected NotificationRepository() {
        this(null);
    }

    @Inject
    public NotificationRepository(EntityManager em) {
        this.em = em;
    }

    public Page<Notification> list(TenantId tenant, PageRequest request) {
        return LISTING.in(em)
                .where("e.tenant = :tenant", "tenant", tenant.value())
                .page(request);
    }
}
