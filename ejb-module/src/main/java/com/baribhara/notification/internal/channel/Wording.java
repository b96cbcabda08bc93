package com.baribhara.notification.internal.channel;

import com.baribhara.notification.DeliveryChannel;
import com.baribhara.notification.internal.DueDelivery;
import com.baribhara.shared.security.KeyWrapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts a message into words: {0} the code, {1} the organisation, {2} the person who writes, {3} the address of a page; {4} to {6} month, total and
 * last day of an invoice, in the reader's figures.
 */
@ApplicationScoped
public class Wording {
    private static final String BUNDLE = "com.baribhara.notification.messages";
    private static final Control ONLY_OURS = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final KeyWrapping wrapping;
    private final String address;

    protected Wording() {
        this(null, null);
    }

    @Inject
    public Wording(
            KeyWrapping wrapping,
            @ConfigProperty(name = "baribhara.public-url", defaultValue = "http://localhost:8080") String address) {
        this.wrapping = wrapping;
        this.address = address == null ? null : address.replaceFirst("/+$", "");
    }

    public Words of(DueDelivery delivery, DeliveryChannel channel) {
        Map<String, String> params = delivery.params();
        String path = params.get("path");
        Object[] args = {
            delivery.sealed() == null ? "" : opened(delivery),
            oneLine(params.get("organisation")),
            oneLine(params.get("person")),
            path == null ? "" : address + path,
            params.get("month"),
            params.get("total"),
            params.get("due")
        };
        String key = channel + "." + delivery.kind();
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE, Locale.forLanguageTag(delivery.language()), Wording.class.getClassLoader(), ONLY_OURS);
        String subject = channel == DeliveryChannel.EMAIL ? filled(words.getString(key + ".subject"), args) : "";
        return new Words(oneLine(subject), filled(words.getString(key), args));
    }

    private String opened(DueDelivery delivery) {
        return new String(wrapping.unwrap(delivery.sealed(), delivery.seal()), StandardCharsets.UTF_8);
    }

    /** Names are put in as they are, and never read as a pattern. */
    private static String filled(String pattern, Object... args) {
        return new MessageFormat(pattern, Locale.ROOT).format(args);
    }

    /** A name with a line break in it would begin another header, or another paragraph. */
    private static String oneLine(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
    }
}
