package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.RetryParked;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tries parked leases again: the ones ticked ({@code parked}), the one whose button was pressed ({@code only}), or all there are. */
@Named
@RequestScoped
public class RetryBean {
    private final InvoiceMonthlyRun job;
    private final RunAddresses addresses;
    private final FormMessages messages;
    private final HttpServletRequest request;
    private String underWay;

    protected RetryBean() {
        this(null, null, null, null);
    }

    @Inject
    public RetryBean(InvoiceMonthlyRun job, RunAddresses addresses, FormMessages messages, HttpServletRequest request) {
        this.addresses = addresses;
        this.job = job;
        this.messages = messages;
        this.request = request;
    }

    public String all() {
        return retry(RetryParked.ALL);
    }

    public String ticked() {
        List<LeaseId> leases = named("parked");
        return leases.isEmpty() ? null : retry(new RetryParked(leases));
    }

    public String one(String lease) {
        return retry(new RetryParked(List.of(LeaseId.valueOf(lease))));
    }

    private String retry(RetryParked command) {
        try {
            return seen(job.retry(command));
        } catch (RunUnderWay busy) {
            underWay = addresses.inTheWay(busy);
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "retry");
        }
    }

    /** Where the run is seen that is in the way; null when none is. */
    public String getUnderWay() {
        return underWay;
    }

    private String seen(InvoiceRunId run) {
        return addresses.page(run) + "?faces-redirect=true&id=" + run;
    }

    /** What is no id was not ours to send, and chooses nothing. */
    private List<LeaseId> named(String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null
                ? List.of()
                : Arrays.stream(values).flatMap(RetryBean::id).toList();
    }

    private static Stream<LeaseId> id(String text) {
        try {
            return Stream.of(LeaseId.valueOf(text));
        } catch (IllegalArgumentException nonsense) {
            return Stream.empty();
        }
    }
}
