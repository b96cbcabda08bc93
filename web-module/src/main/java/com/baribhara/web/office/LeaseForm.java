package com.baribhara.web.office;

import com.baribhara.shared.web.Difference;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.ChangeLease;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseChargeView;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.VatMode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terms of a lease as they are typed. How many charges there are, the page itself says: so nothing is lost with a session. */
public class LeaseForm {
    private static final int MOST_ROWS = 50;
    private static final String ROWS = "rows";
    private static final String USUAL_DUE_DAY = "10";

    private final List<ChargeRow> charges = new ArrayList<>();
    private String start;
    private String end;
    private String rent;
    private String dueDay;
    private String proration = ProrationPolicy.ACTUAL_DAYS_IN_MONTH.name();
    private String use = LeaseUse.RESIDENTIAL.name();
    private String vatMode = VatMode.NONE.name();
    private String vatExemption;

    /** As many rows as the page had that is sent in; a fresh form offers what nearly every tenant pays. */
    static LeaseForm of(HttpServletRequest request, Formats formats) {
        LeaseForm form = new LeaseForm();
        String rows = request.getParameter(ROWS);
        if (rows == null || !rows.matches("\\d{1,2}")) {
            form.dueDay = formats.digits(USUAL_DUE_DAY);
            Stream.of(ChargeKind.SERVICE_CHARGE, ChargeKind.GAS, ChargeKind.WATER)
                    .map(ChargeRow::of)
                    .forEach(form.charges::add);
        } else {
            Stream.generate(ChargeRow::new)
                    .limit(Math.min(MOST_ROWS, Integer.parseInt(rows)))
                    .forEach(form.charges::add);
        }
        return form;
    }

    void fill(LeaseView lease, Formats formats) {
        start = formats.date(lease.start());
        end = lease.end() == null ? null : formats.date(lease.end());
        rent = formats.figure(lease.rent());
        dueDay = formats.digits(lease.dueDay());
        proration = lease.proration().name();
        use = lease.use().name();
        vatMode = lease.vatMode().name();
        vatExemption = lease.vatExemption();
        charges.clear();
        lease.charges().forEach(charge -> charges.add(ChargeRow.of(charge, formats)));
    }

    /** @param agreed the lease as it is, when bills rest on it: what they rest on is not asked for; null for all else */
    ChangeLease read(LeaseView agreed) {
        charges.removeIf(ChargeRow::blank);
        TypedIn typed = new TypedIn();
        boolean free = agreed == null;
        ChangeLease terms = new ChangeLease(
                free ? typed.day("start", start) : agreed.start(),
                typed.day("end", end),
                free ? null : agreed.billedFrom(),
                free ? typed.money("rent", rent) : agreed.rent(),
                typed.whole("dueDay", dueDay),
                free ? chosen(proration, ProrationPolicy::valueOf) : agreed.proration(),
                free ? chosen(use, LeaseUse::valueOf) : agreed.use(),
                free ? chosen(vatMode, VatMode::valueOf) : agreed.vatMode(),
                vatExemption,
                read(agreed, typed));
        typed.refuse();
        return terms;
    }

    private static <T> T chosen(String name, Function<String, T> reader) {
        return name == null ? null : reader.apply(name);
    }

    private List<CreateLease.Charge> read(LeaseView agreed, TypedIn typed) {
        Map<String, LeaseChargeView> kept = agreed == null
                ? Map.of()
                : agreed.charges().stream().collect(Collectors.toMap(LeaseChargeView::code, Function.identity()));
        Set<String> taken = new HashSet<>(kept.keySet());
        List<CreateLease.Charge> read = new ArrayList<>();
        for (int i = 0; i < charges.size(); i++) {
            ChargeRow row = charges.get(i);
            String path = "charges[" + i + "]";
            LeaseChargeView known = row.getCode() == null ? null : kept.get(row.getCode());
            read.add(known == null ? row.charge(path, typed, taken) : row.charge(known, path, typed));
        }
        return read;
    }

    /** Where the lease is now not what stands in this form. */
    List<Difference> differences(LeaseView now, Formats formats) {
        LeaseForm there = new LeaseForm();
        there.fill(now, formats);
        return new Difference.Finder()
                .field("lease.start", there.start, Objects.requireNonNullElse(start, there.start))
                .field("lease.end", there.end, end)
                .field("lease.rent", there.rent, Objects.requireNonNullElse(rent, there.rent))
                .field("lease.dueDay", there.dueDay, dueDay)
                .found();
    }

    public void addCharge() {
        charges.add(new ChargeRow());
    }

    public void removeCharge(int row) {
        charges.remove(row);
    }

    public List<ChargeRow> getCharges() {
        return charges;
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

    public String getRent() {
        return rent;
    }

    public void setRent(String rent) {
        this.rent = rent;
    }

    public String getDueDay() {
        return dueDay;
    }

    public void setDueDay(String dueDay) {
        this.dueDay = dueDay;
    }

    public String getProration() {
        return proration;
    }

    public void setProration(String proration) {
        this.proration = proration;
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public String getVatMode() {
        return vatMode;
    }

    public void setVatMode(String vatMode) {
        this.vatMode = vatMode;
    }

    public String getVatExemption() {
        return vatExemption;
    }

    public void setVatExemption(String vatExemption) {
        this.vatExemption = vatExemption;
    }
}
