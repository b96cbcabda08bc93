package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateTerms;
import com.baribhara.invoice.rates.RateValues;
import com.baribhara.shared.InputCheck;
import jakarta.persistence.MappedSuperclass;

/** A version of a rate, whatever table its kind has. */
@MappedSuperclass
public abstract class RateVersion extends DatedVersion {

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public static RateVersion entered(RateKind kind, RateTerms terms, Entry entry) {
        RateVersion made = blank(kind);
        InputCheck check = new InputCheck();
        made.enter(terms.validFrom(), terms.source(), entry, check);
        made.fill(kind, terms, check);
        return made;
    }

    /** @throws com.baribhara.invoice.rates.RateHolds when it has begun or was used */
    public void change(RateKind kind, RateTerms terms, Entry entry) {
        stayOpen(entry.today());
        InputCheck check = new InputCheck();
        take(terms.validFrom(), terms.source(), entry, check);
        fill(kind, terms, check);
    }

    /** The class in which a kind is kept. */
    public static Class<? extends RateVersion> classOf(RateKind kind) {
        return blank(kind).getClass();
    }

    private static RateVersion blank(RateKind kind) {
        return switch (kind) {
            case VAT -> new VatVersion();
            case TDS -> new TdsVersion();
            case RENT_INCREASE -> new IncreaseVersion();
            case ADVANCE -> new AdvanceVersion();
            case HOLDING_TAX -> new HoldingTaxVersion();
            case SUB_METER_ELECTRICITY, SUB_METER_WATER, SUB_METER_GAS -> new SubMeterVersion(kind.utility());
        };
    }

    private void fill(RateKind kind, RateTerms terms, InputCheck check) {
        RateValues values = terms.values() == null ? RateValues.NONE : terms.values();
        kind.check(values, check);
        check.refuse();
        fill(values);
    }

    /** Takes what its kind has. */
    abstract void fill(RateValues values);

    public abstract RateKind kind();
}
