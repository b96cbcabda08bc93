package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.invoice.LateBucket;
import com.baribhara.property.UnitId;
import com.baribhara.property.UnitService;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.list.ActiveFilter;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.Lists.Named;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.TenantService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which invoices the address asks for. */
@RequestScoped
public class InvoiceFilters {
    static final String OVERDUE = "OVERDUE";
    private static final int MONTHS = 25;
    private static final Set<String> STATUSES = Stream.concat(
                    Stream.of(OVERDUE), Stream.of(InvoiceStatus.values()).map(Enum::name))
            .collect(Collectors.toSet());

    private final Lists lists;
    private final LeaseService leases;
    private final TenantService tenants;
    private final UnitService units;
    private final InvoiceRunService runs;
    private final Clock clock;
    private List<Named> things;
    private InvoiceFilter filter;

    protected InvoiceFilters() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InvoiceFilters(
            Lists lists,
            LeaseService leases,
            TenantService tenants,
            UnitService units,
            InvoiceRunService runs,
            Clock clock) {
        this.lists = lists;
        this.leases = leases;
        this.tenants = tenants;
        this.units = units;
        this.runs = runs;
        this.clock = clock;
    }

    InvoiceFilter filter() {
        if (filter == null) {
            filter = read(lists.state());
        }
        return filter;
    }

    List<ActiveFilter> active() {
        filter();
        return things.stream().filter(Objects::nonNull).map(Named::filter).toList();
    }

    /** Next month, for bills issued ahead, and two years back. */
    List<BillingMonth> months() {
        return Stream.iterate(BillingMonth.of(Dhaka.today(clock)).next(), BillingMonth::previous)
                .limit(MONTHS)
                .toList();
    }

    private InvoiceFilter read(ListState list) {
        Named lease = lists.named("lease", this::lease);
        Named tenant = lists.named("tenant", this::tenant);
        Named unit = lists.named("unit", this::unit);
        Named run = lists.named("run", this::run);
        things = Stream.of(lease, tenant, unit, run).toList();
        String status = list.oneOf("status", STATUSES);
        boolean overdue = OVERDUE.equals(status);
        LateBucket age = list.read("age", LateBucket::ofLabel);
        InvoiceNumber number = number(list.find());
        return new InvoiceFilter(
                list.read("month", InvoiceFilters::month),
                lease == null ? null : new LeaseId(lease.id()),
                tenant == null ? null : new TenantId(tenant.id()),
                unit == null ? null : new UnitId(unit.id()),
                status == null || overdue ? null : InvoiceStatus.valueOf(status),
                overdue || age != null ? Boolean.TRUE : null,
                number,
                number == null ? list.getFind() : null,
                age == null ? null : age.due(Dhaka.today(clock)),
                run == null ? null : new InvoiceRunId(run.id()));
    }

    private static BillingMonth month(String text) {
        BillingMonth month = BillingMonth.valueOf(text);
        if (month.first().getYear() < 1 || month.first().getYear() > 9999) {
            throw new IllegalArgumentException("no month of ours");
        }
        return month;
    }

    /** What was typed, when it is a number of ours; else it is sought in names. */
    private static InvoiceNumber number(String typed) {
        try {
            return typed == null ? null : InvoiceNumber.valueOf(typed);
        } catch (IllegalArgumentException words) {
            return null;
        }
    }

    private Optional<String> lease(UUID id) {
        return Optional.ofNullable(leases.codesOf(List.of(new LeaseId(id))).get(new LeaseId(id)));
    }

    private Optional<String> tenant(UUID id) {
        TenantId wanted = new TenantId(id);
        return tenants.byIds(List.of(wanted)).values().stream()
                .findFirst()
                .map(one -> lists.words().pick(one.name(), one.nameBn()));
    }

    private Optional<String> run(UUID id) {
        return runs.month(new InvoiceRunId(id)).map(lists.words()::month);
    }

    private Optional<String> unit(UUID id) {
        UnitId wanted = new UnitId(id);
        return units.byIds(List.of(wanted)).values().stream()
                .findFirst()
                .map(one -> one.code() + ", " + lists.words().pick(one.propertyName(), one.propertyNameBn()));
    }
}
