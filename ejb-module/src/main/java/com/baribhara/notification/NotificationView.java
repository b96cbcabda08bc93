package com.baribhara.notification;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** A notice to a tenant; its words are made from kind and parameters in the reader's language. */
public record NotificationView(
        UUID id, NotificationKind kind, Map<String, String> params, OffsetDateTime createdAt, OffsetDateTime readAt) {}
