package com.baribhara.web.office;

import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseChargeView;
import java.math.BigDecimal;
import java.util.Set;

/** One charge in the form of a lease, as it is typed. */
public class ChargeRow {
    private String code;
    private String kind;
    private String basis = ChargeBasis.MONTHLY.name();
    private String amount;
    private String prorated;
    private String start;
    private String end;

    static ChargeRow of(ChargeKind kind) {
        ChargeRow row = new ChargeRow();
        row.kind = kind.name();
        return row;
    }

    static ChargeRow of(LeaseChargeView charge, Formats formats) {
        ChargeRow row = of(charge.kind());
        row.code = charge.code();
        row.basis = charge.basis().name();
        row.amount = formats.rateFigure(charge.amount());
        row.prorated = String.valueOf(charge.prorated());
        row.start = charge.start() == null ? null : formats.date(charge.start());
        row.end = charge.end() == null ? null : formats.date(charge.end());
        return row;
    }

    /** A kind alone asks for nothing: it stands there to be filled in. */
    boolean blank() {
        return amount == null && start == null && end == null;
    }

    /** @param taken codes of the other rows; a second charge of a kind gets a code of its own */
    CreateLease.Charge charge(String path, TypedIn typed, Set<String> taken) {
        BigDecimal rate = typed.number(path + ".amount", amount);
        ChargeKind chosen = kind == null ? null : ChargeKind.valueOf(kind);
        return new CreateLease.Charge(
                chosen == null ? null : code(chosen, taken),
                chosen,
                basis == null ? null : ChargeBasis.valueOf(basis),
                rate,
                prorated == null ? null : Boolean.valueOf(prorated),
                typed.day(path + ".start", start),
                typed.day(path + ".end", end));
    }

    /** A charge that stands on bills keeps all but its end. */
    CreateLease.Charge charge(LeaseChargeView agreed, String path, TypedIn typed) {
        return new CreateLease.Charge(
                agreed.code(),
                agreed.kind(),
                agreed.basis(),
                agreed.amount(),
                agreed.prorated(),
                agreed.start(),
                typed.day(path + ".end", end));
    }

    private String code(ChargeKind chosen, Set<String> taken) {
        String wanted = code == null ? chosen.name() : code;
        for (int next = 2; !taken.add(wanted); next++) {
            wanted = chosen.name() + "-" + next;
        }
        return wanted;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getProrated() {
        return prorated;
    }

    public void setProrated(String prorated) {
        this.prorated = prorated;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }
}
