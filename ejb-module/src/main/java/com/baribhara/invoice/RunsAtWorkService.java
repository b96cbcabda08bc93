package com.baribhara.invoice;

import com.baribhara.invoice.internal.RunsAtWork;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is being billed just now: one statement for all who watch. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RunsAtWorkService {
    private final RunsAtWork runs;

    /** A run and the organisation whose it is. */
    public record RunAtWork(UUID organisation, InvoiceRunView run) {}

    protected RunsAtWorkService() {
        this(null);
    }

    @Inject
    public RunsAtWorkService(RunsAtWork runs) {
        this.runs = runs;
    }

    /** The runs of these organisations that are under way, or ended after this moment. */
    public List<RunAtWork> of(Collection<UUID> organisations, OffsetDateTime endedAfter) {
        return runs.of(organisations, endedAfter);
    }
}
