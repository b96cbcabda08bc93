package com.baribhara.web.office;

import com.baribhara.audit.AuditFilter;
import com.baribhara.audit.AuditService;
import com.baribhara.audit.AuditView;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.text.WrittenDay;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.list.ActiveFilter;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The event log: who did what, when and from where. */
@Named
@RequestScoped
public class AuditBean implements OfficeList<AuditView> {
    private final AuditService audit;
    private final AuditWords told;
    private final Lists lists;
    private ShownList<AuditView> shown;
    private AuditView event;

    protected AuditBean() {
        this(null, null, null);
    }

    @Inject
    public AuditBean(AuditService audit, AuditWords told, Lists lists) {
        this.audit = audit;
        this.told = told;
        this.lists = lists;
    }

    public ShownList<AuditView> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    /** The one that the address names. */
    public AuditView getEvent() {
        if (event == null) {
            event = audit.get(AddressedId.of("event", lists.state().get("id"), UUID::fromString));
        }
        return event;
    }

    public List<String> getKinds() {
        return audit.kinds();
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String title() {
        return "audit.title";
    }

    @Override
    public String usualOrder() {
        return "-at";
    }

    @Override
    public List<Column<AuditView>> columns() {
        Formats text = lists.words();
        return List.of(
                Column.of("at", "audit.at", AuditView::occurredAt).sorted().in("b-nowrap b-c-sub"),
                Column.of("kind", "audit.kind", (AuditView one) -> text.event(one.type()))
                        .in("b-c-main"),
                Column.of("who", "audit.who", (AuditView one) -> text.actor(one.actor())),
                Column.of("told", "audit.told", told::line).in("b-c-more"),
                Column.of("address", "audit.address", AuditView::address).in("b-nowrap b-c-wide"),
                Column.of("object", "audit.object", AuditView::aggregate).onDemand(),
                Column.of("request", "audit.request", AuditView::request).onDemand(),
                Column.of("number", "audit.number", AuditView::number)
                        .sorted()
                        .in("b-right")
                        .onDemand(),
                Column.of("hash", "audit.hash", AuditView::hash).onDemand());
    }

    @Override
    public Page<AuditView> page(PageRequest page) {
        ListState state = lists.state();
        return audit.list(
                new AuditFilter(
                        state.read("person", UUID::fromString),
                        state.getFind(),
                        state.read("object", UUID::fromString),
                        state.get("kind"),
                        state.read("from", AuditBean::day),
                        state.read("until", AuditBean::day)),
                page);
    }

    private static LocalDate day(String text) {
        return WrittenDay.read(text).orElseThrow(() -> new IllegalArgumentException("no day: " + text));
    }

    @Override
    public List<ActiveFilter> filters() {
        Formats words = lists.words();
        return Stream.of("person", "object")
                .filter(name -> lists.state().get(name) != null)
                .map(name -> new ActiveFilter(name, words.text("audit.only." + name)))
                .toList();
    }

    @Override
    public UUID id(AuditView one) {
        return one.id();
    }
}
