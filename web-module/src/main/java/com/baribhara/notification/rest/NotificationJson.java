package com.baribhara.notification.rest;

import com.baribhara.notification.NotificationKind;
import com.baribhara.notification.NotificationView;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Notification", description = "A notice to a tenant.")
public record NotificationJson(
        @Schema(format = "uuid") String id,
        NotificationKind kind,

        @Schema(
                description = "The values its words are made of, by name.",
                type = SchemaType.OBJECT,
                additionalProperties = String.class)
        Map<String, String> params,

        OffsetDateTime createdAt,
        @Schema(nullable = true) OffsetDateTime readAt) {

    static NotificationJson of(NotificationView notification) {
        return new NotificationJson(
                notification.id().toString(),
                notification.kind(),
                notification.params(),
                notification.createdAt(),
                notification.readAt());
    }
}
