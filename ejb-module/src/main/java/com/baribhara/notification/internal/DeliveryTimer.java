package com.baribhara.notification.internal;

import com.baribhara.notification.DeliveryChannel;
import com.baribhara.notification.internal.channel.Channels;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends messages: at once when one was stored here, and every few seconds for whatever else is due. Each channel by itself: one that is
 * slow keeps no other waiting.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {
    private static final Logger LOG = System.getLogger(DeliveryTimer.class.getName());

    private static final String MISSING =
            "BARIBHARA-2001 {0} is not set up: what is to go by it waits, and is dropped when it is of no use any more";

    private final DeliverySending sending;
    private final DeliveryQueue queue;
    private final Channels channels;
    private final String mode;
    private final Set<DeliveryChannel> busy = ConcurrentHashMap.newKeySet();

    @Resource
    private TimerService timers;

    protected DeliveryTimer() {
        this(null, null, null, null);
    }

    @Inject
    public DeliveryTimer(
            DeliverySending sending,
            DeliveryQueue queue,
            Channels channels,
            @ConfigProperty(name = "baribhara.mode", defaultValue = "production") String mode) {
        this.sending = sending;
        this.queue = queue;
        this.channels = channels;
        this.mode = mode;
    }

    /** An installation that can write to nobody can neither invite people nor let them back in. */
    @PostConstruct
    void sayWhatIsMissing() {
        Level level = mode.equals("production") ? Level.WARNING : Level.INFO;
        for (DeliveryChannel channel : DeliveryChannel.values()) {
            if (!channels.ready(channel)) {
                LOG.log(level, MISSING, channel);
            }
        }
    }

    /** Whoever committed a message wakes the sender; nothing but that can be done with it. */
    @PermitAll
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryStored stored) {
        start(stored.channel());
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "deliveries")
    public void poll() {
        Arrays.stream(DeliveryChannel.values()).filter(channels::ready).forEach(this::start);
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "deliveries of no use")
    public void sweep() {
        queue.sweep();
    }

    @Timeout
    public void due(Timer timer) {
        DeliveryChannel channel = DeliveryChannel.valueOf(timer.getInfo().toString());
        try {
            sending.sendDue(channel);
        } catch (EJBException unreachable) {
            LOG.log(Level.WARNING, "messages can't be sent for now", unreachable);
        } finally {
            busy.remove(channel);
        }
    }

    private void start(DeliveryChannel channel) {
        if (channels.ready(channel) && busy.add(channel)) {
            boolean called = false;
            try {
                timers.createSingleActionTimer(0, new TimerConfig(channel.name(), false));
                called = true;
            } finally {
                if (!called) {
                    busy.remove(channel);
                }
            }
        }
    }
}
