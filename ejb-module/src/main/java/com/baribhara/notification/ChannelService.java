package com.baribhara.notification;

import com.baribhara.notification.internal.channel.Channels;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** By which ways this installation can write to people. */
@Stateless
@RolesAllowed({Permissions.INSTALLATION_WRITE, Permissions.PERSON_INVITE, Roles.SYSTEM})
public class ChannelService {
    private final Channels channels;

    protected ChannelService() {
        this(null);
    }

    @Inject
    public ChannelService(Channels channels) {
        this.channels = channels;
    }

    /** Whether it is set up; what is to go by one that is not waits until it is, or is of no use any more. */
    public boolean ready(DeliveryChannel channel) {
        return channels.ready(channel);
    }
}
