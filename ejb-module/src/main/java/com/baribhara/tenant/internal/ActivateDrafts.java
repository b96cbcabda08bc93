package com.baribhara.tenant.internal;

import com.baribhara.property.UnitId;
import com.baribhara.property.UnitService;
import com.baribhara.property.UnitStatus;
import com.baribhara.property.UnitView;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.bulk.BulkAct;
import com.baribhara.shared.bulk.BulkOutlook;
import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseNotDraft;
import com.baribhara.tenant.LeaseOverlaps;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseStatus;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.UnitNotToLet;
import com.baribhara.tenant.model.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Activates drafts of leases, from when on they are billed. */
@ApplicationScoped
public class ActivateDrafts implements BulkAct {
    private final LeaseRepository leases;
    private final LeaseService service;
    private final UnitService units;

    protected ActivateDrafts() {
        this(null, null, null);
    }

    @Inject
    public ActivateDrafts(LeaseRepository leases, LeaseService service, UnitService units) {
        this.leases = leases;
        this.service = service;
        this.units = units;
    }

    @Override
    public String name() {
        return "activate-leases";
    }

    @Override
    public String permission() {
        return Permissions.LEASE_WRITE;
    }

    @Override
    public List<BulkOutlook> outlook(Collection<UUID> things) {
        List<LeaseView> found = leases.byIds(things).stream().map(Lease::view).toList();
        Map<UnitId, UnitView> their =
                units.byIds(found.stream().map(LeaseView::unit).toList());
        Map<UUID, String> overlapping = leases.overlapping(things);
        return found.stream()
                .map(lease -> {
                    UnitView unit = their.get(lease.unit());
                    return new BulkOutlook(
                            lease.id().value(),
                            lease.code() + " · " + unit.code() + ", " + unit.propertyName(),
                            lease.rent(),
                            refusal(lease, unit, overlapping.get(lease.id().value())));
                })
                .toList();
    }

    private static Refusal refusal(LeaseView lease, UnitView unit, String overlapping) {
        if (lease.status() != LeaseStatus.DRAFT) {
            return new LeaseNotDraft(lease.status());
        }
        if (unit.status() == UnitStatus.WITHDRAWN) {
            return new UnitNotToLet(unit.code());
        }
        return overlapping == null ? null : new LeaseOverlaps(overlapping);
    }

    @Override
    public void act(UUID thing) {
        service.activate(new LeaseId(thing));
    }
}
