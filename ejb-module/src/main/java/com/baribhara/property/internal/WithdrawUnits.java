package com.baribhara.property.internal;

import com.baribhara.property.UnitId;
import com.baribhara.property.UnitService;
import com.baribhara.property.UnitStandsSo;
import com.baribhara.property.UnitStatus;
import com.baribhara.property.UnitView;
import com.baribhara.shared.Money;
import com.baribhara.shared.bulk.BulkAct;
import com.baribhara.shared.bulk.BulkOutlook;
import com.baribhara.shared.security.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Takes units off the market: whoever rents them stays, nobody else can. */
@ApplicationScoped
public class WithdrawUnits implements BulkAct {
    private final UnitService units;

    protected WithdrawUnits() {
        this(null);
    }

    @Inject
    public WithdrawUnits(UnitService units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "withdraw-units";
    }

    @Override
    public String permission() {
        return Permissions.PROPERTY_WRITE;
    }

    @Override
    public List<BulkOutlook> outlook(Collection<UUID> things) {
        return units.byIds(things.stream().map(UnitId::new).toList()).values().stream()
                .sorted(Comparator.comparing(UnitView::propertyCode).thenComparing(UnitView::code))
                .map(unit -> new BulkOutlook(
                        unit.id().value(),
                        unit.code() + ", " + unit.propertyName(),
                        Money.ZERO,
                        unit.status() == UnitStatus.WITHDRAWN ? new UnitStandsSo(unit.status()) : null))
                .toList();
    }

    @Override
    public void act(UUID thing) {
        units.withdraw(new UnitId(thing));
    }
}
