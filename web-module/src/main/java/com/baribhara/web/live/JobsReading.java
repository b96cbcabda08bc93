package com.baribhara.web.live;

import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunsAtWorkService;
import com.baribhara.shared.bulk.BulksAtWorkService;
import com.baribhara.shared.bulk.BulksAtWorkService.BulkAtWork;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.ImportsAtWorkService;
import com.baribhara.tenant.ImportsAtWorkService.ImportAtWork;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads, as the system, what is under way for those who watch; who may see it was asked when they began to. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class JobsReading {
    /** Long enough that whoever left the page hears of the end with the next one. */
    private static final Duration TOLD_FOR = Duration.ofMinutes(10);

    private final RunsAtWorkService runs;
    private final ImportsAtWorkService imports;
    private final BulksAtWorkService bulks;
    private final Clock clock;

    protected JobsReading() {
        this(null, null, null, null);
    }

    @Inject
    public JobsReading(RunsAtWorkService runs, ImportsAtWorkService imports, BulksAtWorkService bulks, Clock clock) {
        this.runs = runs;
        this.imports = imports;
        this.bulks = bulks;
        this.clock = clock;
    }

    /** What each organisation has under way, or had lately. */
    public Map<UUID, List<JsonObject>> jobs(Collection<UUID> organisations) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime endedAfter = now.minus(TOLD_FOR);
        Map<UUID, List<JsonObject>> jobs = new HashMap<>();
        runs.of(organisations, endedAfter)
                .forEach(each -> jobs.computeIfAbsent(each.organisation(), unseen -> new ArrayList<>())
                        .add(json(each.run(), now)));
        imports.of(organisations, endedAfter)
                .forEach(each -> jobs.computeIfAbsent(each.organisation(), unseen -> new ArrayList<>())
                        .add(json(each)));
        bulks.of(organisations, endedAfter)
                .forEach(each -> jobs.computeIfAbsent(each.organisation(), unseen -> new ArrayList<>())
                        .add(json(each)));
        return jobs;
    }

    private static JsonObject json(InvoiceRunView run, OffsetDateTime now) {
        return Json.createObjectBuilder()
                .add("kind", run.kind() == RunKind.MONTHLY ? "RUN" : run.kind().name())
                .add("id", run.id().toString())
                .add("status", run.status().name())
                .add("month", run.month().toString())
                .add("dryRun", run.dryRun())
                .add("expected", run.expected())
                .add("done", run.leases())
                .add("billed", run.billed())
                .add("unchanged", run.unchanged())
                .add("parked", run.parked())
                .add("total", run.total().toString())
                .add("seconds", Duration.between(run.startedAt(), now).toSeconds())
                .build();
    }

    private static JsonObject json(ImportAtWork each) {
        return Json.createObjectBuilder()
                .add("kind", "IMPORT")
                .add("id", each.id().toString())
                .add("status", each.status().name())
                .add("name", each.fileName())
                .add("rows", each.rows())
                .add("errors", each.errors())
                .build();
    }

    private static JsonObject json(BulkAtWork each) {
        return Json.createObjectBuilder()
                .add("kind", "BULK")
                .add("id", each.id().toString())
                .add("status", each.status().name())
                .add("expected", each.expected())
                .add("done", each.done())
                .add("failed", each.failed())
                .build();
    }
}
