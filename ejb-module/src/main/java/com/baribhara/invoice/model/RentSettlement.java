package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How an invoice for rent is settled when the tenant withholds tax: cash and the certificate of the tax deducted at source (TDS)
 * together (billing rules, section 8).
 *
 * @param tds on the net rent without VAT
 */
public record RentSettlement(Taxed rent, Money tds, VatPayer vatPaidBy) {

    public enum Means {
        CASH,
        TDS_CERTIFICATE
    }

    public record Part(Means means, Money amount) {}

    /** @param tdsPercent in force on the day of the payment */
    public static RentSettlement of(Taxed rent, BigDecimal tdsPercent, VatPayer vatPaidBy) {
        return new RentSettlement(rent, rent.net().percent(tdsPercent), vatPaidBy);
    }

    public Money invoiced() {
        return vatPaidBy == VatPayer.LANDLORD_COLLECTS ? rent.gross() : rent.net();
    }

    public Money cash() {
        return invoiced().minus(tds);
    }

    /** What settles the invoice, without parts of nothing. */
    public List<Part> parts() {
        return Stream.of(new Part(Means.CASH, cash()), new Part(Means.TDS_CERTIFICATE, tds))
                .filter(part -> !part.amount().zero())
                .toList();
    }

    public Money outstanding() {
        return invoiced().minus(Money.sum(parts().stream().map(Part::amount).toList()));
    }
}
