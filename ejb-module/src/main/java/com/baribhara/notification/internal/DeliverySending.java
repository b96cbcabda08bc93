package com.baribhara.notification.internal;

import com.baribhara.notification.DeliveryChannel;
import com.baribhara.notification.internal.channel.Channel;
import com.baribhara.notification.internal.channel.Channels;
import com.baribhara.notification.internal.channel.Outcome;
import com.baribhara.notification.internal.channel.Outcome.Result;
import com.baribhara.notification.internal.channel.Wording;
import com.baribhara.notification.internal.channel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Sends what is due by one channel, one after the other, until nothing is left or the other side is away. */
@ApplicationScoped
public class DeliverySending {
    private static final Logger LOG = System.getLogger(DeliverySending.class.getName());

    private final DeliveryQueue queue;
    private final Channels channels;
    private final Wording wording;
    private final Set<DeliveryChannel> failing = EnumSet.noneOf(DeliveryChannel.class);

    protected DeliverySending() {
        this(null, null, null);
    }

    @Inject
    public DeliverySending(DeliveryQueue queue, Channels channels, Wording wording) {
        this.queue = queue;
        this.channels = channels;
        this.wording = wording;
    }

    public void sendDue(DeliveryChannel name) {
        Channel channel = channels.of(name);
        if (!channel.ready()) {
            return;
        }
        boolean away = false;
        Optional<DueDelivery> due = queue.claim(name, channel.dailyBudget());
        while (due.isPresent() && !away) {
            Outcome outcome = send(channel, name, due.get());
            queue.end(due.get(), outcome);
            away = outcome.result() == Result.AWAY;
            tell(name, due.get(), outcome);
            due = away ? Optional.empty() : queue.claim(name, channel.dailyBudget());
        }
    }

    /** One that was sealed under another key can't be opened by waiting. */
    private Outcome send(Channel channel, DeliveryChannel name, DueDelivery delivery) {
        Words words;
        try {
            words = wording.of(delivery, name);
        } catch (IllegalStateException unreadable) {
            LOG.log(Level.WARNING, delivery + " can't be put into words", unreadable);
            return Outcome.refused("unreadable");
        }
        return channel.send(delivery, words);
    }

    /** An outage is said once; a message that is not taken is named, without its recipient and its words. */
    private void tell(DeliveryChannel name, DueDelivery delivery, Outcome outcome) {
        synchronized (failing) {
            if (outcome.result() == Result.AWAY) {
                if (failing.add(name)) {
                    LOG.log(Level.WARNING, "nothing can be sent by {0} for now: {1}", name, outcome.detail());
                }
            } else if (failing.remove(name)) {
                LOG.log(Level.INFO, "messages are sent by {0} again", name);
            }
        }
        if (outcome.result() == Result.REFUSED || outcome.result() == Result.LATER) {
            LOG.log(Level.WARNING, "{0} was not taken by {1}: {2}", delivery, name, outcome.detail());
        }
    }
}
