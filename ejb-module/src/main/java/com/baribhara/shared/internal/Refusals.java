package com.baribhara.shared.internal;

import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.RefusalLog;
import com.baribhara.shared.event.Refused;
import com.baribhara.shared.internal.RefusalCount.Due;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Origin;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes refusals from whoever met one, and writes them down every second. A server that dies takes a second of them with it. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Refusals implements RefusalLog {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());
    private static final int MOST = 1000;

    private final RefusalCount count = new RefusalCount(MOST);
    private final RefusalWriting writing;
    private final Clock clock;

    protected Refusals() {
        this(null, null);
    }

    @Inject
    public Refusals(RefusalWriting writing, @RealTime Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    @PermitAll
    public void refused(Refused what, Supplier<Actor> who) {
        count.add(what, Origin.current(), who);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "refusals")
    public void write() {
        for (Due due : count.due(clock.instant())) {
            try {
                due.origin().run(() -> CurrentActor.runAs(due.who().get(), () -> writing.write(event(due))));
            } catch (EJBException away) {
                LOG.log(
                        Level.WARNING,
                        away,
                        () -> due.attempts() + " times " + due.what().type() + " were not written down");
            }
        }
    }

    private static DomainEvent event(Due due) {
        Map<String, Object> payload = new TreeMap<>(due.what().details());
        payload.put("attempts", due.attempts());
        return new DomainEvent(due.what().type(), due.what().aggregate(), payload);
    }
}
