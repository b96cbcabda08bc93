package com.baribhara.tenant;

import com.baribhara.property.UnitId;
import com.baribhara.shared.Ids;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A lease that can be taken as it is; each test changes what it is about. */
public final class LeaseCommands {
    private UnitId unit = new UnitId(Ids.next());
    private LocalDate start = LocalDate.parse("2026-01-01");
    private LocalDate end;
    private LocalDate billedFrom;
    private Money rent = Money.of("20000.00");
    private Integer dueDay = 10;
    private LeaseUse use;
    private VatMode vatMode;
    private final List<CreateLease.Charge> charges = new ArrayList<>();

    private LeaseCommands() {}

    public static LeaseCommands aLease() {
        return new LeaseCommands();
    }

    public LeaseCommands of(UnitId its) {
        unit = its;
        return this;
    }

    public LeaseCommands from(String day) {
        start = LocalDate.parse(day);
        return this;
    }

    public LeaseCommands to(String day) {
        end = LocalDate.parse(day);
        return this;
    }

    public LeaseCommands billedFrom(String day) {
        billedFrom = LocalDate.parse(day);
        return this;
    }

    public LeaseCommands rent(String taka) {
        rent = taka == null ? null : Money.of(taka);
        return this;
    }

    public LeaseCommands dueOn(Integer day) {
        dueDay = day;
        return this;
    }

    public LeaseCommands vat(LeaseUse its, VatMode mode) {
        use = its;
        vatMode = mode;
        return this;
    }

    public LeaseCommands charge(ChargeKind kind, ChargeBasis basis, String amount) {
        charges.add(new CreateLease.Charge(null, kind, basis, new BigDecimal(amount), null, null, null));
        return this;
    }

    public LeaseCommands charge(CreateLease.Charge charge) {
        charges.add(charge);
        return this;
    }

    public CreateLease command() {
        return new CreateLease(
                null,
                unit,
                new TenantId(Ids.next()),
                start,
                end,
                billedFrom,
                rent,
                dueDay,
                null,
                use,
                vatMode,
                null,
                charges);
    }
}
