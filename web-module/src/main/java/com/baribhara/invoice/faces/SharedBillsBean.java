package com.baribhara.invoice.faces;

import com.baribhara.invoice.sharing.SharedBillFilter;
import com.baribhara.invoice.sharing.SharedBillHead;
import com.baribhara.invoice.sharing.SharedBillKind;
import com.baribhara.invoice.sharing.SharedBillService;
import com.baribhara.invoice.sharing.SharedBillStatus;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyName;
import com.baribhara.property.PropertyService;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.list.ActiveFilter;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bills of buildings that their units share. */
@Named
@RequestScoped
public class SharedBillsBean implements OfficeList<SharedBillHead> {
    private static final String KIND = "kind";

    private final SharedBillService bills;
    private final PropertyService properties;
    private final Lists lists;
    private ShownList<SharedBillHead> shown;
    private Map<UUID, PropertyName> names;

    protected SharedBillsBean() {
        this(null, null, null);
    }

    @Inject
    public SharedBillsBean(SharedBillService bills, PropertyService properties, Lists lists) {
        this.bills = bills;
        this.properties = properties;
        this.lists = lists;
    }

    public ShownList<SharedBillHead> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    public SharedBillStatus[] getStatuses() {
        return SharedBillStatus.values();
    }

    /** The building that the list is narrowed to, for whoever enters a bill from here; empty for all. */
    public String getProperty() {
        return property() == null ? "" : property().id().toString();
    }

    /** What the building of a bill is called. */
    public String building(SharedBillHead bill) {
        return name(bill.property().value()).orElse("");
    }

    private Optional<String> name(UUID property) {
        if (names == null) {
            names = properties.names().stream()
                    .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        }
        return Optional.ofNullable(names.get(property)).map(one -> lists.words().pick(one.name(), one.nameBn()));
    }

    /** Of what kind the list is, which its cells lead to; null for all. */
    private SharedBillKind kindOnly() {
        return lists.state().read(KIND, SharedBillKind::valueOf);
    }

    private Lists.Named property() {
        return lists.named("property", this::name);
    }

    @Override
    public String name() {
        return "shared-bills";
    }

    @Override
    public String title() {
        return "shared.list";
    }

    @Override
    public String usualOrder() {
        return "-entered";
    }

    @Override
    public List<Column<SharedBillHead>> columns() {
        return List.of(
                Column.of("number", "col.number", SharedBillHead::number).in("b-c-main"),
                Column.of(KIND, "shared.kind", this::kind).in("b-c-sub"),
                Column.of("property", "readings.property", this::building).in("b-c-more"),
                Column.of("from", "shared.from", SharedBillHead::from).in("b-nowrap b-c-wide"),
                Column.of("to", "shared.to", SharedBillHead::to).sorted().in("b-nowrap b-c-more"),
                Column.of("basis", "shared.basis", this::basis).in("b-c-wide"),
                Column.of("status", "col.status", this::status).in("b-c-state"),
                Column.of(
                                "entered",
                                "shared.entered",
                                (SharedBillHead one) -> one.enteredAt().toLocalDate())
                        .sorted()
                        .in("b-nowrap b-c-wide"),
                Column.of("amount", "shared.amount", SharedBillHead::amount).in("b-right b-c-amount"));
    }

    private String kind(SharedBillHead one) {
        return lists.words().text("line." + one.kind());
    }

    private String basis(SharedBillHead one) {
        return lists.words().text("shared.basis." + one.basis());
    }

    private String status(SharedBillHead one) {
        return lists.words().text("status.shared-bill." + one.status());
    }

    @Override
    public String statusText() {
        return lists.status("shared-bill");
    }

    @Override
    public List<ActiveFilter> filters() {
        Stream<ActiveFilter> kind = Stream.ofNullable(kindOnly())
                .map(only -> new ActiveFilter(
                        KIND, lists.words().text("filter.kind", lists.words().text("line." + only))));
        return Stream.concat(Stream.ofNullable(property()).map(Lists.Named::filter), kind)
                .toList();
    }

    @Override
    public Page<SharedBillHead> page(PageRequest page) {
        UUID building = Lists.Named.id(property());
        return bills.list(
                new SharedBillFilter(
                        building == null ? null : new PropertyId(building),
                        kindOnly(),
                        lists.state().read("status", SharedBillStatus::valueOf)),
                page);
    }

    @Override
    public UUID id(SharedBillHead one) {
        return one.id().value();
    }

    @Override
    public Money amount(SharedBillHead one) {
        return one.amount();
    }
}
