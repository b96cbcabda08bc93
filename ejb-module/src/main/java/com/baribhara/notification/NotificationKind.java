package com.baribhara.notification;

/** What a notice is about. */
public enum NotificationKind {
    INVOICE_ISSUED
}
