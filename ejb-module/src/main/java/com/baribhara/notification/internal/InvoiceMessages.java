package com.baribhara.notification.internal;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.event.PublishedEvent;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.message.OutgoingMessage;
import com.baribhara.shared.message.OutgoingMessages;
import com.baribhara.shared.text.DateText;
import com.baribhara.shared.text.TakaFormat;
import com.baribhara.tenant.TenantReader;
import com.baribhara.tenant.TenantReaderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to tenants who have an account of their invoices: the way they like best, in their language and digits. */
@ApplicationScoped
public class InvoiceMessages {
    private static final Duration LIFE = Duration.ofDays(3);

    private final TenantReaderService readers;
    private final OutgoingMessages messages;
    private final boolean wanted;

    protected InvoiceMessages() {
        this(null, null, false);
    }

    @Inject
    public InvoiceMessages(
            TenantReaderService readers,
            OutgoingMessages messages,
            @ConfigProperty(name = "baribhara.invoice.messages", defaultValue = "true") boolean wanted) {
        this.readers = readers;
        this.messages = messages;
        this.wanted = wanted;
    }

    /** In the transaction that makes the notices, so that there is one message for each. */
    public void write(List<PublishedEvent> told) {
        if (!wanted || told.isEmpty()) {
            return;
        }
        Map<UUID, TenantReader> known =
                readers
                        .among(told.stream()
                                .map(InvoiceMessages::tenant)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(TenantReader::tenant, Function.identity()));
        told.stream()
                .filter(event -> known.containsKey(tenant(event)))
                .forEach(event -> messages.send(message(event.payload(), known.get(tenant(event)))));
    }

    private static UUID tenant(PublishedEvent event) {
        return UUID.fromString(event.payload().get("tenant").toString());
    }

    static OutgoingMessage message(Map<String, Object> invoice, TenantReader reader) {
        DateText dates = DateText.in(reader.locale(), reader.banglaDigits());
        Map<String, String> params = Map.of(
                "organisation",
                reader.landlord(),
                "month",
                dates.month(BillingMonth.valueOf(invoice.get("month").toString())),
                "total",
                TakaFormat.in(reader.locale(), reader.banglaDigits())
                        .taka(Money.of(invoice.get("total").toString())),
                "due",
                dates.day(LocalDate.parse(invoice.get("due").toString())));
        return new OutgoingMessage(
                MessageKind.INVOICE_ISSUED, reader.contact(), reader.locale().getLanguage(), params, null, LIFE, true);
    }
}
