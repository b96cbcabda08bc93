package com.baribhara.shared.internal.bulk;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.bulk.BulkAct;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;

/** Works an act off, row by row, in the name of whoever asked for it. */
@Stateless
@RolesAllowed({Permissions.LEASE_WRITE, Permissions.PROPERTY_WRITE})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkRunner {
    private static final Logger LOG = System.getLogger(BulkRunner.class.getName());

    private final BulkStep step;
    private final Instance<BulkAct> acts;

    protected BulkRunner() {
        this(null, null);
    }

    @Inject
    public BulkRunner(BulkStep step, @Any Instance<BulkAct> acts) {
        this.step = step;
        this.acts = acts;
    }

    @Asynchronous
    public void run(BulkBegun begun) {
        begun.origin().run(() -> CurrentActor.runAs(begun.actor(), () -> workOff(begun.bulk())));
    }

    private void workOff(UUID bulk) {
        String name = step.act(bulk);
        BulkAct act = acts.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        step.waiting(bulk).forEach(thing -> take(bulk, act, thing));
        step.complete(bulk);
    }

    private void take(UUID bulk, BulkAct act, UUID thing) {
        try {
            step.take(bulk, act, thing);
        } catch (Refusal refused) {
            step.failed(bulk, thing, refused.code(), refused.args());
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, act.name() + " failed for " + thing + "; the others go on", failed);
            step.failed(bulk, thing, "list.row-failed", List.of());
        }
    }
}
