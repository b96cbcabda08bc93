package com.baribhara.notification.internal;

import com.baribhara.notification.DeliveryChannel;

/** Fired beside the storing of a message; wakes its sender once the transaction has committed. May be lost: the sender looks by itself, too. */
public record DeliveryStored(DeliveryChannel channel) {}
