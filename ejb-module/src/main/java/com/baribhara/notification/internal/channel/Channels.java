package com.baribhara.notification.internal.channel;

import com.baribhara.notification.DeliveryChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The ways to people, by name. */
@ApplicationScoped
public class Channels {
    private final Map<DeliveryChannel, Channel> all;

    protected Channels() {
        this.all = Map.of();
    }

    @Inject
    public Channels(EmailChannel email, SmsChannel sms) {
        this.all = Map.of(DeliveryChannel.EMAIL, email, DeliveryChannel.SMS, sms);
    }

    public boolean ready(DeliveryChannel channel) {
        return of(channel).ready();
    }

    public Channel of(DeliveryChannel channel) {
        return all.get(channel);
    }
}
