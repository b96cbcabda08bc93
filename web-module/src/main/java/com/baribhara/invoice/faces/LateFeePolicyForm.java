package com.baribhara.invoice.faces;

import com.baribhara.invoice.EnterLateFeePolicy;
import com.baribhara.invoice.LateFeeMode;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.LeaseId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What was typed of a new policy. */
public class LateFeePolicyForm {
    private String basis = LateFeeMode.PERCENT.name();
    private String rate;
    private String cap;
    private String graceDays;
    private String validFrom;

    /** @throws com.baribhara.shared.Invalid with all that can't be read */
    EnterLateFeePolicy read(LeaseId lease) {
        TypedIn typed = new TypedIn();
        BigDecimal figure = typed.number("rate", rate);
        Money most = typed.money("cap", cap);
        Integer grace = typed.whole("graceDays", graceDays);
        LocalDate from = typed.day("validFrom", validFrom);
        LateFeeMode chosen = typed.chosen("basis", basis, LateFeeMode.class);
        typed.refuse();
        return new EnterLateFeePolicy(lease, chosen, figure, most, grace, from);
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = rate;
    }

    public String getCap() {
        return cap;
    }

    public void setCap(String cap) {
        this.cap = cap;
    }

    public String getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(String graceDays) {
        this.graceDays = graceDays;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }
}
