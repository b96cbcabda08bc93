package com.baribhara.notification.internal.channel;

import com.baribhara.notification.internal.DueDelivery;

/** One way to a person; outside any transaction, since it waits for servers of others. */
public interface Channel {

    /** Whether the installation has set it up. */
    boolean ready();

    /** How many messages one recipient gets in a day at most. */
    int dailyBudget();

    Outcome send(DueDelivery delivery, Words words);
}
