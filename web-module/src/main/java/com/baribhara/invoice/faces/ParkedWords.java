package com.baribhara.invoice.faces;

import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

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
        List<String> given = reason.arguments(args == null ? "" : args);
        Object[] words = IntStream.range(0, given.size())
                .mapToObj(place -> argument(reason, place, given.get(place)))
                .toArray();
        return formats.text("parked." + reason, words);
    }

    private String argument(ParkReason reason, int place, String given) {
        if (given.isBlank()) {
            return given;
        }
        return switch (reason) {
            case AREA_UNKNOWN -> formats.text("line." + given);
            case VAT_RATE_MISSING -> formats.date(LocalDate.parse(given));
            case AMOUNT_OUT_OF_BOUNDS -> formats.taka(Money.of(given));
            case FAR_FROM_LAST_BILL -> figure(given);
            case USE_FAR_FROM_LAST -> place == 0 ? given : figure(given);
            case TOO_MANY_LINES -> formats.digits(given);
            default -> given;
        };
    }

    private String figure(String given) {
        return given.contains(".") ? formats.taka(Money.of(given)) : formats.digits(given);
    }
}
