package com.baribhara.web.office;

import com.baribhara.property.UnitKind;
import com.baribhara.report.OverviewService;
import com.baribhara.report.UnitLine;
import com.baribhara.report.UnitLines;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of units: which are let, to whom, and which stand empty. */
@Named
@RequestScoped
public class UnitsBean {
    private static final Set<String> SORTABLE = Set.of("property", "code", "state");
    private static final Set<String> STATES = Set.of("LET", "VACANT", "WITHDRAWN");
    private static final Set<String> KINDS =
            Arrays.stream(UnitKind.values()).map(Enum::name).collect(Collectors.toSet());

    private final OverviewService overviews;
    private final ListState list;
    private Page<UnitLine> found;

    protected UnitsBean() {
        this(null, null);
    }

    @Inject
    public UnitsBean(OverviewService overviews, ListState list) {
        this.overviews = overviews;
        this.list = list;
    }

    public Page<UnitLine> getFound() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    private Page<UnitLine> search() {
        UnitLines lines = lines();
        try {
            return overviews.units(lines, list.request("property,code", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return overviews.units(lines, list.request("property,code", SORTABLE));
        }
    }

    private UnitLines lines() {
        return new UnitLines(
                list.find(),
                list.read("property", UUID::fromString),
                list.oneOf("kind", KINDS),
                list.oneOf("status", STATES));
    }

    public List<UnitKind> getKinds() {
        return List.of(UnitKind.values());
    }
}
