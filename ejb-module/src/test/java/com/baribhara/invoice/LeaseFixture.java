package com.baribhara.invoice;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.Charge;
import com.baribhara.tenant.BillableLease.Term;
import com.baribhara.tenant.BillableLease.VatTerms;
import com.baribhara.tenant.BillableLease.Wording;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.RentStep;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A lease for tests: {@code aLease().from("2026-07-16").rent("20000.00").build()}. */
public final class LeaseFixture {
    private final UUID id;
    private final List<Charge> charges = new ArrayList<>();
    private LocalDate starts = LocalDate.parse("2026-01-01");
    private LocalDate ends;
    private LocalDate billedFrom;
    private Money rent = Money.of("20000.00");
    private final List<RentStep> rentSteps = new ArrayList<>();
    private int dueDay = 10;
    private ProrationPolicy proration = ProrationPolicy.ACTUAL_DAYS_IN_MONTH;
    private VatTerms vat = VatTerms.RESIDENTIAL;
    private BigDecimal areaSft;

    private LeaseFixture(UUID id) {
        this.id = id;
    }

    public static LeaseFixture aLease() {
        return new LeaseFixture(new UUID(7, 1));
    }

    public static LeaseFixture aLease(int number) {
        return new LeaseFixture(new UUID(7, number));
    }

    /** One rate that always held. */
    public static VatRates vatAlways(String percent) {
        return new VatRates(List.of(new VatRate(LocalDate.parse("1991-07-01"), new BigDecimal(percent))));
    }

    /** The invoices of a run for all months up to the one given, issued on its first day, at 15% VAT. */
    public static List<InvoiceDraft> invoices(BillableLease lease, String upTo) {
        BillingMonth month = BillingMonth.valueOf(upTo);
        LeaseBill bill = new MonthlyBill(month, month.first(), vatAlways("15")).bill(lease, false, List.of());
        return ((Billed) bill).invoices();
    }

    public LeaseFixture from(String day) {
        starts = LocalDate.parse(day);
        return this;
    }

    public LeaseFixture to(String day) {
        ends = LocalDate.parse(day);
        return this;
    }

    public LeaseFixture billedFrom(String day) {
        billedFrom = LocalDate.parse(day);
        return this;
    }

    public LeaseFixture rent(String amount) {
        rent = Money.of(amount);
        return this;
    }

    /** From the day on. */
    public LeaseFixture rent(String amount, String from) {
        rentSteps.add(new RentStep(LocalDate.parse(from), Money.of(amount)));
        return this;
    }

    public LeaseFixture dueDay(int day) {
        dueDay = day;
        return this;
    }

    public LeaseFixture proration(ProrationPolicy policy) {
        proration = policy;
        return this;
    }

    public LeaseFixture commercial(VatMode mode) {
        vat = new VatTerms(LeaseUse.COMMERCIAL, mode, null);
        return this;
    }

    public LeaseFixture exempt(String reason) {
        vat = new VatTerms(LeaseUse.COMMERCIAL, VatMode.NONE, reason);
        return this;
    }

    public LeaseFixture area(String sft) {
        areaSft = new BigDecimal(sft);
        return this;
    }

    public LeaseFixture monthly(ChargeKind kind, String amount) {
        return charge(kind, ChargeBasis.MONTHLY, amount, kind.proratedByDefault(), null, null);
    }

    public LeaseFixture perArea(ChargeKind kind, String rate) {
        return charge(kind, ChargeBasis.PER_AREA, rate, true, null, null);
    }

    public LeaseFixture once(ChargeKind kind, String amount, String day) {
        return charge(kind, ChargeBasis.ONE_OFF, amount, false, day, null);
    }

    public LeaseFixture charge(
            ChargeKind kind, ChargeBasis basis, String amount, boolean prorated, String from, String to) {
        LocalDate first = from == null ? null : LocalDate.parse(from);
        LocalDate last = to == null ? null : LocalDate.parse(to);
        charges.add(new Charge(kind, basis, new BigDecimal(amount), prorated, first, last));
        return this;
    }

    public BillableLease build() {
        return new BillableLease(
                new LeaseId(id),
                new TenantId(new UUID(8, id.getLeastSignificantBits())),
                new UnitId(new UUID(9, id.getLeastSignificantBits())),
                "L-" + id.getLeastSignificantBits(),
                new Term(starts, ends, billedFrom == null ? starts : billedFrom),
                rent,
                List.copyOf(rentSteps),
                dueDay,
                proration,
                vat,
                areaSft,
                List.copyOf(charges),
                new Wording("Test Tenant", "পরীক্ষার ভাড়াটিয়া", "Flat A1", "ফ্ল্যাট এ১"));
    }
}
