package com.baribhara.auth.internal;

import com.baribhara.auth.model.Invitation;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.shared.persistence.Constraints;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class InvitationRepository {
    private static final String OPEN = "e.acceptedAt is null and e.revokedAt is null";
    private static final Listing<Invitation> LISTING = new Listing<>(
            Invitation.class,
            "-createdAt",
            List.of(SortKey.instant("createdAt", "e.createdAt", Invitation::createdAt)),
            List.of(SortKey.id("id", "e.id", Invitation::id)));

    private final EntityManager em;
    private final Clock clock;

    protected InvitationRepository() {
        this(null, null);
    }

    @Inject
    public InvitationRepository(EntityManager em, @RealTime Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    public Page<Invitation> open(PageRequest page) {
        return LISTING.in(em)
                .where(OPEN + " and e.expiresAt > :now", "now", clock.instant())
                .page(page);
    }

    /** Also those that are too old. */
    public List<Invitation> open(Contact contact) {
        return em.createQuery("select e from Invitation e where e.contact = :contact and " + OPEN, Invitation.class)
                .setParameter("contact", contact.value())
                .getResultList();
    }

    public Optional<Invitation> find(UUID id) {
        return Optional.ofNullable(em.find(Invitation.class, id));
    }

    /** @throws NotFound when it is for a tenant whom nobody here knows */
    public void add(Invitation invitation) {
        em.flush();
        em.persist(invitation);
        Constraints.flush(
                em,
                Map.of(
                        "invitation_tenant_id_fk",
                        new NotFound("tenant", invitation.invited().tenant())));
    }
}
