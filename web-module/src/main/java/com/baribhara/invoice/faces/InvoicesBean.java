package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.invoice.InvoiceSummary;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.text.Digits;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Pager;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of invoices. What is looked for stands in the address, so that back, reload and a sent link show the same. */
@Named
@RequestScoped
public class InvoicesBean {
    private static final int ROWS = 50;
    private static final int MONTHS = 25;
    private static final String OVERDUE = "OVERDUE";
    private static final Page<InvoiceSummary> NOTHING = new Page<>(List.of(), null, 0);

    private final InvoiceService invoices;
    private final FormMessages messages;
    private final BillingMonth thisMonth;
    private String month;
    private String status;
    private String find;
    private String trail;
    private boolean misread;
    private Page<InvoiceSummary> found;

    protected InvoicesBean() {
        this.invoices = null;
        this.messages = null;
        this.thisMonth = null;
    }

    @Inject
    public InvoicesBean(InvoiceService invoices, FormMessages messages, Clock clock) {
        this.invoices = invoices;
        this.messages = messages;
        this.thisMonth = BillingMonth.of(LocalDate.now(clock));
    }

    public Page<InvoiceSummary> getFound() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    private Page<InvoiceSummary> search() {
        Optional<InvoiceFilter> filter = filter();
        misread = filter.isEmpty();
        if (misread) {
            return NOTHING;
        }
        try {
            return invoices.list(filter.get(), getPager().request("-number"));
        } catch (Refusal refused) {
            messages.refuse(refused, "filter");
            return NOTHING;
        }
    }

    /** Nothing when the address asks for what can't be: no month, no status, no number of ours. */
    private Optional<InvoiceFilter> filter() {
        try {
            boolean overdue = OVERDUE.equals(status);
            return Optional.of(new InvoiceFilter(
                    blank(month) ? null : BillingMonth.valueOf(month),
                    null,
                    null,
                    null,
                    blank(status) || overdue ? null : InvoiceStatus.valueOf(status),
                    overdue ? Boolean.TRUE : null,
                    blank(find) ? null : InvoiceNumber.valueOf(Digits.latin(find))));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public boolean isMisread() {
        return getFound().items().isEmpty() && misread;
    }

    public boolean isNarrowed() {
        return !blank(month) || !blank(status) || !blank(find);
    }

    /** The address of this list, up to where a page of it is named. */
    public String getBase() {
        return "/invoice/invoices.xhtml?" + part("month", month) + part("status", status) + part("find", find);
    }

    private static String part(String name, String value) {
        return blank(value) ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    public List<BillingMonth> getMonths() {
        return Stream.iterate(thisMonth.next(), BillingMonth::previous)
                .limit(MONTHS)
                .toList();
    }

    public List<String> getStatuses() {
        return Stream.concat(
                        Stream.of(InvoiceStatus.ISSUED.name(), OVERDUE),
                        Stream.of(InvoiceStatus.values()).skip(1).map(Enum::name))
                .toList();
    }

    public Pager getPager() {
        return new Pager(trail, ROWS);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public String getTrail() {
        return trail;
    }

    public void setTrail(String trail) {
        this.trail = trail;
    }
}
