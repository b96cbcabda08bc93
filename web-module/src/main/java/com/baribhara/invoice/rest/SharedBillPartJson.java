package com.baribhara.invoice.rest;

import com.baribhara.invoice.LineExplanation;
import com.baribhara.invoice.sharing.PartWords;
import com.baribhara.invoice.sharing.SharedBillPart;
import com.baribhara.invoice.sharing.SharedBillTerms;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.Languages;
import com.baribhara.shared.web.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharedBillPart", description = "What of a shared bill falls to one lease, or to the landlord.")
public record SharedBillPartJson(
        @Schema(format = "uuid") String unit,
        @Schema(example = "A-1") String unitCode,

        @Schema(
                format = "uuid",
                description = "Null for what the landlord bears, since nobody rented the unit on these days.",
                nullable = true)
        String lease,

        @Schema(example = "L-1", nullable = true) String leaseCode,
        LocalDate from,
        LocalDate to,

        @Schema(description = "Days of the period that count.", example = "12")
        int days,

        @Schema(description = "Of the unit: square feet, 1, persons, or shares.", example = "850")
        BigDecimal weight,

        @Schema(description = "All parts of the bill add up to it.")
        Money amount,

        @Schema(description = "In whose month it is billed; null for what the landlord bears.", nullable = true)
        LocalDate chargedOn,

        @Schema(
                description = "The arithmetic in words, in the reader's language.",
                example = "Bill W-118: 12 of 31 days × 850 of 9,300 sq ft × ৳ 18,400.00")
        String explanation) {

    static List<SharedBillPartJson> of(
            String number, SharedBillTerms terms, List<SharedBillPart> parts, Locale locale) {
        PartWords words = new PartWords(LineExplanation.in(locale, locale.equals(Languages.BANGLA)), number, terms);
        return parts.stream().map(part -> of(part, words)).toList();
    }

    private static SharedBillPartJson of(SharedBillPart part, PartWords words) {
        return new SharedBillPartJson(
                part.unit().toString(),
                part.unitCode(),
                part.landlords() ? null : part.lease().toString(),
                part.leaseCode(),
                part.from(),
                part.to(),
                part.days(),
                PlainNumber.of(part.weight()),
                part.amount(),
                part.chargedOn(),
                words.of(part));
    }
}
