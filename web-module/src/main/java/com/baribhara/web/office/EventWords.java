package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.invoice.faces.LateFeeWords;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.Formats;
import com.baribhara.tenant.EscalationMode;
import com.baribhara.tenant.faces.EscalationWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change has changed, in the reader's words: {@code Rent: ৳ 20,000.00 → ৳ 22,000.00}. */
@Named
@RequestScoped
public class EventWords {
    private static final String WAS = "was.";
    private static final String NOW = "now.";
    private static final Set<String> DETAILED = Set.of(
            "CreditNoteIssued",
            "DepositReceived",
            "AdvanceReceived",
            "ReceiptReversed",
            "ReceiptReversalRequested",
            "ReceiptReversalRefused",
            "InvoiceVoided",
            "CorrectionRequested",
            "CorrectionRefused",
            "BillReleased",
            "SharedBillPosted",
            "SharedBillCorrected",
            "SharedBillWithdrawn",
            "RentChanged",
            "RentEscalated",
            "RentChangeWithdrawn",
            "LeaseTerminated");

    private static final Set<String> ESCALATIONS = Set.of("EscalationAgreed", "EscalationEnded");

    /** Events that tell amounts, and which. */
    private static final Map<String, List<String>> AMOUNTS = Map.of(
            "OpeningBooked", List.of("balance", "deposit", "advance"),
            "DepositSettled", List.of("owed", "deducted", "refund", "shortfall"));

    /** How a field of an event is called on the pages, and how its values are written. */
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            field("start", "lease.start", Kind.DAY),
            field("end", "lease.end", Kind.DAY),
            field("billedFrom", "lease.billedFrom", Kind.DAY),
            field("rent", "lease.rent", Kind.MONEY),
            field("dueDay", "lease.dueDay", Kind.FIGURE),
            field("proration", "lease.proration", Kind.WORD),
            field("use", "lease.use", Kind.WORD),
            field("vatMode", "lease.vat", Kind.WORD),
            field("vatExemption", "lease.vatExemption", Kind.TEXT),
            field("charges", "lease.new.charges", Kind.CHARGES),
            field("validFrom", "rate.from", Kind.DAY),
            field("recoveryCodes", "factor.codes", Kind.FIGURE),
            field("values.percent", "rate.field.percent", Kind.FIGURE),
            field("values.commercialPercent", "rate.field.commercialPercent", Kind.FIGURE),
            field("values.months", "rate.field.months", Kind.FIGURE),
            field("values.cityMonths", "rate.field.cityMonths", Kind.FIGURE),
            field("values.windowFrom", "rate.field.windowFrom", Kind.TEXT),
            field("values.windowTo", "rate.field.windowTo", Kind.TEXT),
            field("values.perUnit", "rate.field.perUnit", Kind.FIGURE),
            field("slabs", "tariff.slabs", Kind.SLABS),
            field("fixed", "tariff.fixed", Kind.FIXED),
            field("demandPerKw", "tariff.demand", Kind.FIGURE),
            field("vatPercent", "tariff.vatPercent", Kind.FIGURE),
            field("kind", "unit.kind", Kind.WORD),
            field("floor", "unit.floor", Kind.TEXT),
            field("areaSft", "unit.area", Kind.FIGURE),
            field("status", "status.unit", Kind.WORD),
            field("name", "property.name", Kind.TEXT),
            field("nameBn", "form.nameBn", Kind.TEXT),
            field("phone", "tenant.phone", Kind.TEXT),
            field("nid", "tenant.nid", Kind.TEXT),
            field("tin", "tenant.tin", Kind.TEXT),
            field("email", "tenant.email", Kind.TEXT),
            field("means", "payout.means", Kind.WORD),
            field("bankName", "payout.bankName", Kind.TEXT),
            field("branch", "payout.branch", Kind.TEXT),
            field("routingNumber", "payout.routingNumber", Kind.TEXT),
            field("holder", "payout.holder", Kind.TEXT),
            field("accountNumber", "payout.accountNumber", Kind.TEXT),
            field("address.holding", "property.holding", Kind.TEXT),
            field("address.road", "property.road", Kind.TEXT),
            field("address.block", "property.block", Kind.TEXT),
            field("address.area", "property.area", Kind.TEXT),
            field("address.thana", "property.thana", Kind.TEXT),
            field("address.district", "property.district", Kind.TEXT),
            field("address.postCode", "property.postCode", Kind.TEXT));

    private enum Kind {
        TEXT,
        DAY,
        MONEY,
        FIGURE,
        WORD,
        CHARGES,
        SLABS,
        FIXED
    }

    private record Field(String label, Kind kind) {}

    private final Formats formats;
    private final LateFeeWords lateFees;
    private final EscalationWords escalations;

    protected EventWords() {
        this(null, null, null);
    }

    @Inject
    public EventWords(Formats formats, LateFeeWords lateFees, EscalationWords escalations) {
        this.formats = formats;
        this.lateFees = lateFees;
        this.escalations = escalations;
    }

    /** A line for each field that a change touched; nothing for what only happened. */
    public List<String> of(HistoryEntry entry) {
        Map<String, String> details = entry.details();
        if (entry.type().equals("InvoiceIssued")) {
            return List.of(formats.text(
                    "event.issued",
                    formats.taka(Money.of(details.get("total"))),
                    formats.date(LocalDate.parse(details.get("due")))));
        }
        if (entry.type().equals("LateFeePolicyEntered")) {
            return List.of(
                    formats.text("event.detail.LateFeePolicyEntered", policy(details), day(details.get("from"))));
        }
        if (ESCALATIONS.contains(entry.type())) {
            return List.of(formats.text("event.detail." + entry.type(), rule(details), day(details.get("from"))));
        }
        if (AMOUNTS.containsKey(entry.type())) {
            return amounts(entry.type(), details);
        }
        if (DETAILED.contains(entry.type())) {
            return List.of(formats.text(
                    "event.detail." + entry.type(),
                    money(details.getOrDefault("rent", details.get("total"))),
                    day(details.getOrDefault("from", details.get("on"))),
                    details.getOrDefault("reason", "")));
        }
        if (details.containsKey("fileName")) {
            return List.of(details.get("fileName"));
        }
        return changed(details);
    }

    private String rule(Map<String, String> details) {
        String multiple = details.get("roundTo");
        return escalations.of(
                EscalationMode.valueOf(details.get("mode")),
                Boolean.parseBoolean(details.get("compounding")),
                new BigDecimal(details.get("value")),
                Integer.parseInt(details.get("everyMonths")),
                multiple == null ? null : Money.of(multiple));
    }

    /** Those that are not nought. */
    private List<String> amounts(String type, Map<String, String> details) {
        return AMOUNTS.get(type).stream()
                .filter(part -> details.containsKey(part)
                        && !Money.of(details.get(part)).zero())
                .map(part -> formats.text("event." + type + "." + part, formats.taka(Money.of(details.get(part)))))
                .toList();
    }

    private String policy(Map<String, String> details) {
        if (!details.containsKey("rate")) {
            return formats.text("late-fee.say." + details.get("basis"));
        }
        String cap = details.get("cap");
        return lateFees.of(
                details.get("basis"),
                new BigDecimal(details.get("rate")),
                cap == null ? null : Money.of(cap),
                Integer.parseInt(details.get("graceDays")));
    }

    private List<String> changed(Map<String, String> details) {
        Stream<String> changed = details.keySet().stream()
                .filter(key -> key.startsWith(WAS) || key.startsWith(NOW))
                .map(key -> key.substring(WAS.length()))
                .distinct()
                .filter(FIELDS::containsKey)
                .sorted()
                .map(name -> formats.text(
                        "event.change",
                        label(name),
                        value(name, details.get(WAS + name)),
                        value(name, details.get(NOW + name))));
        String named = Arrays.stream(details.getOrDefault("changed", "").split(" "))
                .filter(FIELDS::containsKey)
                .map(this::label)
                .collect(Collectors.joining(", "));
        return Stream.concat(changed, named.isEmpty() ? Stream.empty() : Stream.of(named))
                .toList();
    }

    private String money(String amount) {
        return amount == null ? "" : formats.taka(Money.of(amount));
    }

    private String day(String day) {
        return day == null ? "" : formats.date(LocalDate.parse(day));
    }

    private String label(String name) {
        String key = FIELDS.get(name).label();
        return formats.text(key.equals("status.unit") ? "col.status" : key);
    }

    private String value(String name, String value) {
        if (value == null || value.isEmpty()) {
            return formats.text("event.nothing");
        }
        Field field = FIELDS.get(name);
        return switch (field.kind()) {
            case DAY -> formats.date(LocalDate.parse(value));
            case MONEY -> formats.taka(Money.of(value));
            case FIGURE -> formats.quantity(new BigDecimal(value));
            case WORD -> formats.text(field.label() + "." + value);
            case CHARGES -> Arrays.stream(value.split("; ")).map(this::charge).collect(Collectors.joining(", "));
            case SLABS -> Arrays.stream(value.split("; ")).map(this::slab).collect(Collectors.joining(", "));
            case FIXED -> Arrays.stream(value.split("; ")).map(this::fixed).collect(Collectors.joining(", "));
            case TEXT -> value;
        };
    }

    /** A charge is logged as its kind, its amount and more. */
    private String charge(String logged) {
        String[] parts = logged.split(" ");
        return formats.text("line." + parts[0]) + " ৳ " + formats.rateFigure(new BigDecimal(parts[1]));
    }

    /** A slab is logged as its units, its rate and perhaps a word: {@code 1-50 4.63 lifeline}. */
    private String slab(String logged) {
        String[] parts = logged.split(" ");
        String told = formats.digits(parts[0]) + " ৳ " + formats.rateFigure(new BigDecimal(parts[1]));
        return parts.length > 2 ? told + " (" + formats.text("tariff.lifeline") + ")" : told;
    }

    private String fixed(String logged) {
        String[] parts = logged.split(" ");
        return formats.text("tariff.item." + parts[0]) + " " + formats.taka(Money.of(parts[1]));
    }

    private static Map.Entry<String, Field> field(String name, String label, Kind kind) {
        return Map.entry(name, new Field(label, kind));
    }
}
