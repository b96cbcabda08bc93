package com.baribhara.invoice.faces;

import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Why a lease is parked, with its arguments as people read them. */
@Named
@RequestScoped
public class ParkedWords {
    private final Formats formats;

    protected ParkedWords() {
        this(null);
    }

    @Inject
    public ParkedWords(Formats formats) {
        this.formats = formats;
    }

    public String reason(ParkedLease parked) {
        return reason(parked.reason(), parked.args());
    }

    public String reason(ParkReason reason, String args) {
        Object[] words = reason.arguments(args == null ? "" : args).stream()
                .map(argument -> argument(reason, argument))
                .toArray();
        return formats.text("parked." + reason, words);
    }

    private String argument(ParkReason reason, String given) {
        if (given.isBlank()) {
            return given;
        }
        return switch (reason) {
            case AREA_UNKNOWN -> formats.text("line." + given);
            case VAT_RATE_MISSING -> formats.date(LocalDate.parse(given));
            case AMOUNT_OUT_OF_BOUNDS -> formats.taka(Money.of(given));
            case FAR_FROM_LAST_BILL -> given.contains(".") ? formats.taka(Money.of(given)) : formats.digits(given);
            case TOO_MANY_LINES -> formats.digits(given);
            default -> given;
        };
    }
}
