package com.baribhara.tenant.faces;

import com.baribhara.shared.Money;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.EscalationMode;
import com.baribhara.tenant.EscalationView;
import com.baribhara.tenant.SetEscalation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was typed of a rule by which a rent rises. */
public class EscalationForm {
    /** A percent of the rent until then, of the rent before the first step, a sum. */
    static final List<String> MODES = List.of("PERCENT", "SIMPLE", "FIXED");

    private static final String SIMPLE = MODES.get(1);

    private String mode = MODES.get(0);
    private String value;
    private String everyMonths;
    private String roundTo;
    private String from;
    private String reason;
    private String override;

    /** As the rule is that it shall take the place of. */
    void fill(EscalationView rule, Formats formats) {
        boolean simple = rule.mode() == EscalationMode.PERCENT && !rule.compounding();
        mode = simple ? SIMPLE : rule.mode().name();
        value = formats.quantity(rule.value());
        everyMonths = formats.digits(rule.everyMonths());
        roundTo = rule.roundTo() == null ? null : formats.figure(rule.roundTo());
        from = formats.date(rule.next());
        reason = rule.reason();
        override = rule.override();
    }

    /** @throws com.baribhara.shared.Invalid with all that can't be read */
    SetEscalation read() {
        TypedIn typed = new TypedIn();
        BigDecimal rise = typed.number("value", value);
        Integer months = typed.whole("everyMonths", everyMonths);
        Money multiple = typed.money("roundTo", roundTo);
        LocalDate first = typed.day("from", from);
        typed.refuse();
        boolean fixed = EscalationMode.FIXED.name().equals(mode);
        return new SetEscalation(
                fixed ? EscalationMode.FIXED : EscalationMode.PERCENT,
                rise,
                fixed ? null : !SIMPLE.equals(mode),
                months,
                multiple,
                first,
                reason,
                override);
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getEveryMonths() {
        return everyMonths;
    }

    public void setEveryMonths(String everyMonths) {
        this.everyMonths = everyMonths;
    }

    public String getRoundTo() {
        return roundTo;
    }

    public void setRoundTo(String roundTo) {
        this.roundTo = roundTo;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override;
    }
}
