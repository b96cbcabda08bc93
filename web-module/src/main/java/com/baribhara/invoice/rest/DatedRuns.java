package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.Paged;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;

/**
 * Runs of one kind, as their resource reads and steers them. The resources differ in how a run is begun, how it is shown and what it lists.
 *
 * @param path of the resource, below that of the API
 */
record DatedRuns<J extends Record>(
        RunKind kind,
        String path,
        Function<InvoiceRunView, J> shown,
        InvoiceRunService runs,
        InvoiceMonthlyRun steering) {

    Paged<J> list(RunStatus status, Boolean dryRun, PageRequest page) {
        return Paged.of(runs.list(new InvoiceRunFilter(kind, null, status, dryRun), page), shown);
    }

    J get(InvoiceRunId id) {
        return shown.apply(runs.get(id, kind));
    }

    /** @throws com.baribhara.shared.NotFound also when it is a run of another kind */
    InvoiceRunId known(InvoiceRunId id) {
        return runs.get(id, kind).id();
    }

    Response stop(InvoiceRunId id, UriInfo uri) {
        steering.stop(known(id));
        return accepted(id, uri);
    }

    Response restart(InvoiceRunId id, UriInfo uri) {
        steering.restart(known(id));
        return accepted(id, uri);
    }

    Response accepted(InvoiceRunId id, UriInfo uri) {
        return Response.accepted(get(id))
                .location(uri.getBaseUriBuilder().path(path).path(id.toString()).build())
                .build();
    }
}
