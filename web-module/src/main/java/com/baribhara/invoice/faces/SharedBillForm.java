package com.baribhara.invoice.faces;

import com.baribhara.invoice.sharing.EnterSharedBill;
import com.baribhara.invoice.sharing.SharedBillHead;
import com.baribhara.invoice.sharing.SharedBillKind;
import com.baribhara.invoice.sharing.SharedBillTerms;
import com.baribhara.invoice.sharing.SharingUnit;
import com.baribhara.invoice.sharing.UnitWeight;
import com.baribhara.invoice.sharing.Vacancy;
import com.baribhara.property.PropertyId;
import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.SplitBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was typed of a shared bill. */
public class SharedBillForm {
    private final List<WeightRow> weights = new ArrayList<>();
    private String kind;
    private String number;
    private String from;
    private String to;
    private String amount;
    private String vacancy = Vacancy.LANDLORD.name();
    private String note;
    private String reason;

    /** A unit, and how many persons or shares it has. */
    public static final class WeightRow {
        private final SharingUnit unit;
        private String weight;

        WeightRow(SharingUnit unit, String weight) {
            this.unit = unit;
            this.weight = weight;
        }

        boolean empty() {
            return weight == null || weight.isBlank();
        }

        public SharingUnit getUnit() {
            return unit;
        }

        public String getWeight() {
            return weight;
        }

        public void setWeight(String weight) {
            this.weight = weight;
        }
    }

    /** Most bills are for the month before. */
    void month(BillingMonth month, FormMessages words) {
        from = words.day(month.first());
        to = words.day(month.last());
    }

    /** As a bill says it that is there. */
    void fill(SharedBillHead bill, FormMessages words) {
        kind = bill.kind().name();
        number = bill.number();
        from = words.day(bill.from());
        to = words.day(bill.to());
        amount = bill.amount().toString();
        vacancy = bill.vacancy().name();
        note = bill.note();
    }

    /** For a split that needs it, a row a unit. */
    void units(List<SharingUnit> units, Map<UnitId, BigDecimal> told, Function<BigDecimal, String> written) {
        units.forEach(unit -> weights.add(
                new WeightRow(unit, told.containsKey(unit.id()) ? written.apply(told.get(unit.id())) : null)));
    }

    /** Rows in which nothing was typed are not told and go to the end, so that messages find the others. */
    EnterSharedBill command(PropertyId property, SplitBasis basis, SharedBillKind known) {
        weights.sort(Comparator.comparing(WeightRow::empty));
        TypedIn typed = new TypedIn();
        LocalDate first = typed.day("from", from);
        LocalDate last = typed.day("to", to);
        Money whole = typed.money("amount", amount);
        SharedBillKind chosen = known == null ? typed.chosen("kind", kind, SharedBillKind.class) : known;
        Vacancy bearer = typed.chosen("vacancy", vacancy, Vacancy.class);
        List<UnitWeight> told = new ArrayList<>();
        for (int i = 0; i < weights.size() && !weights.get(i).empty(); i++) {
            WeightRow row = weights.get(i);
            told.add(new UnitWeight(row.getUnit().id(), typed.number("weights[" + i + "].weight", row.getWeight())));
        }
        typed.refuse();
        return new EnterSharedBill(
                property, chosen, number, new SharedBillTerms(first, last, whole, basis, bearer, told, note));
    }

    public List<WeightRow> getWeights() {
        return weights;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getVacancy() {
        return vacancy;
    }

    public void setVacancy(String vacancy) {
        this.vacancy = vacancy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
