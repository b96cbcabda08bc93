package com.baribhara.web.office;

import com.baribhara.shared.web.Formats;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.LeaseChargeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What a charge can be, and how it is told. */
@Named
@RequestScoped
public class ChargeWords {
    private final Formats formats;

    protected ChargeWords() {
        this(null);
    }

    @Inject
    public ChargeWords(Formats formats) {
        this.formats = formats;
    }

    public ChargeKind[] getKinds() {
        return ChargeKind.values();
    }

    public ChargeBasis[] getBases() {
        return ChargeBasis.values();
    }

    /** From when to when, and what a part of a month costs; for what comes once, the month. */
    public String terms(LeaseChargeView charge) {
        if (charge.basis() == ChargeBasis.ONE_OFF) {
            return formats.text("charge.on", formats.date(charge.start()));
        }
        List<String> told = new ArrayList<>();
        if (charge.start() != null) {
            told.add(formats.text("charge.from", formats.date(charge.start())));
        }
        if (charge.end() != null) {
            told.add(formats.text("charge.until", formats.date(charge.end())));
        }
        told.add(formats.text(charge.prorated() ? "charge.prorated" : "charge.whole"));
        return String.join(" · ", told);
    }
}
