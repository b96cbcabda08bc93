package com.baribhara.notification;

/** By which way words leave the product. */
public enum DeliveryChannel {
    EMAIL,
    SMS
}
