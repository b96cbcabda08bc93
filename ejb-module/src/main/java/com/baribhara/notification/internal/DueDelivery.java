package com.baribhara.notification.internal;

import com.baribhara.shared.message.MessageKind;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * A message whose turn it is.
 *
 * @param attempts with this one
 * @param sealed what must stand in the message alone; null when nothing must
 */
public record DueDelivery(
        int organisationKey,
        UUID id,
        MessageKind kind,
        String recipient,
        String language,
        Map<String, String> params,
        byte[] sealed,
        int attempts,
        OffsetDateTime expiresAt) {

    /** The name under which the secret of a message is sealed. */
    static String sealOf(UUID id) {
        return "delivery|" + id;
    }

    public String seal() {
        return sealOf(id);
    }

    /** Its own at every try: what a server has taken it knows again. At most twenty characters, as gateways of SMS want it. */
    public String reference() {
        String digits = id.toString().replace("-", "");
        return digits.substring(digits.length() - 20);
    }

    /** Neither the recipient nor what it says: records end in logs. */
    @Override
    public String toString() {
        return "DueDelivery[" + id + ", " + kind + "]";
    }
}
