package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.NothingParked;
import com.baribhara.invoice.RetryParked;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/** Tries the rows that were chosen in the list of parked leases again ({@code id}, or {@code all}), and leads to the run that does it. */
@WebServlet("/parked/retry")
public class ParkedRetryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NOTHING_CHOSEN = RunAddresses.PARKED + "?" + ListState.REFUSED + "=list.nothing-chosen";

    private final transient InvoiceMonthlyRun job;
    private final transient RunAddresses addresses;

    public ParkedRetryServlet() {
        this(null, null);
    }

    @Inject
    public ParkedRetryServlet(InvoiceMonthlyRun job, RunAddresses addresses) {
        this.addresses = addresses;
        this.job = job;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            RetryParked chosen = chosen(request);
            boolean nothing =
                    request.getParameter("all") == null && chosen.leases().isEmpty();
            seeOther(response, nothing ? NOTHING_CHOSEN : run(job.retry(chosen)));
        } catch (RunUnderWay | NothingParked refused) {
            seeOther(response, RunAddresses.refused(refused));
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (IllegalArgumentException nonsense) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static RetryParked chosen(HttpServletRequest request) {
        String[] ticked = request.getParameterValues("id");
        return request.getParameter("all") != null || ticked == null
                ? RetryParked.ALL
                : new RetryParked(
                        Stream.of(ticked).distinct().map(LeaseId::valueOf).toList());
    }

    private String run(InvoiceRunId id) {
        return addresses.page(id) + "?id=" + id;
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
