package com.baribhara.organisation.model;

import com.baribhara.organisation.BillBounds;
import com.baribhara.organisation.ChangeOrganisation;
import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.organisation.OfficePhone;
import com.baribhara.organisation.OrganisationView;
import com.baribhara.organisation.Tin;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.text.Digits;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A landlord, or a company that manages property for landlords. */
@Entity
@Table(name = "organisation")
public class Organisation {
    private static final int NAME = 200;
    private static final int ADDRESS = 300;
    private static final int LAST_BILLING_DAY = 28;
    private static final int WIDEST_BOUND = 10_000;

    @Id
    @Column(name = "uid")
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(name = "name_bn")
    private String nameBn;

    private String bin;

    @Column(name = "tin_sealed")
    private byte[] tinSealed;

    @Column
    private String address;

    @Column(name = "address_bn")
    private String addressBn;

    @Column
    private String phone;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "billing_day", nullable = false)
    private int billingDay;

    @Column(name = "whole_taka", nullable = false)
    private boolean wholeTaka;

    @Column(name = "correction_limit", precision = 14, scale = 2)
    private BigDecimal correctionLimit;

    @Enumerated(EnumType.STRING)
    @Column(name = "early_increase", nullable = false)
    private EarlyIncrease earlyIncrease;

    @Column(name = "bill_line_limit", nullable = false)
    private int billLineLimit = BillBounds.USUAL.lines();

    @Column(name = "bill_change_limit", nullable = false)
    private int billChangeLimit = BillBounds.USUAL.percent();

    @Column(name = "second_factor_required", nullable = false)
    private boolean secondFactorRequired;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Organisation() {}

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public void change(ChangeOrganisation command, OrganisationSeal seal) {
        InputCheck check = new InputCheck();
        String newName = check.text("name", command.name(), NAME);
        String newNameBn = check.optionalText("nameBn", command.nameBn(), NAME);
        String newBin = check.typed("bin", command.bin(), Organisation::bin, "organisation.bin-malformed");
        Tin newTin = tin(command.tin(), check, seal);
        String newAddress = check.optionalText("address", command.address(), ADDRESS);
        String newAddressBn = check.optionalText("addressBn", command.addressBn(), ADDRESS);
        OfficePhone newPhone = check.typed("phone", command.phone(), OfficePhone::typed, "phone.nobody-there");
        BigDecimal newLimit = limit(check, command.correctionLimit());
        checkRules(command, check);
        check.refuse();
        takeRules(command);
        correctionLimit = newLimit;
        name = newName;
        nameBn = newNameBn;
        bin = newBin;
        address = newAddress;
        addressBn = newAddressBn;
        phone = newPhone == null ? null : newPhone.value();
        keep(newTin, seal);
    }

    private static void checkRules(ChangeOrganisation command, InputCheck check) {
        range(check, "billingDay", command.billingDay(), LAST_BILLING_DAY);
        range(check, "lineLimit", command.lineLimit(), WIDEST_BOUND);
        range(check, "changeLimit", command.changeLimit(), WIDEST_BOUND);
        check.needed("earlyIncrease", command.earlyIncrease());
    }

    private void takeRules(ChangeOrganisation command) {
        earlyIncrease = command.earlyIncrease();
        billingDay = command.billingDay();
        wholeTaka = command.wholeTaka();
        billLineLimit = command.lineLimit();
        billChangeLimit = command.changeLimit();
        secondFactorRequired = command.secondFactorRequired();
    }

    private Tin tin(String given, InputCheck check, OrganisationSeal seal) {
        Optional<Tin> same = tin(seal).filter(present -> present.masked().equals(given));
        return same.orElseGet(() -> check.secret("tin", given, Tin::typed, "tin.malformed"));
    }

    private void keep(Tin tin, OrganisationSeal seal) {
        if (!Objects.equals(tin, tin(seal).orElse(null))) {
            tinSealed = tin == null ? null : seal.seal(id, tin);
        }
    }

    private static void range(InputCheck check, String field, Integer number, int most) {
        check.needed(field, number)
                .ifPresent(given -> check.that(
                        given >= 1 && given <= most, field, "number.out-of-range", "1", String.valueOf(most)));
    }

    /** Zero is a limit as well: nobody corrects anything alone. */
    private static BigDecimal limit(InputCheck check, Money most) {
        if (most == null) {
            return null;
        }
        BigDecimal limit = most.amount();
        check.that(limit.signum() >= 0, "correctionLimit", "amount.negative", limit.toPlainString());
        check.that(
                limit.compareTo(InputCheck.MOST_TAKA) <= 0,
                "correctionLimit",
                "amount.too-large",
                InputCheck.MOST_TAKA.toPlainString());
        return limit;
    }

    /** Thirteen digits, also with the dashes it is printed with (National Board of Revenue, form Mushak-2.3). */
    private static Optional<String> bin(String typed) {
        String digits = Digits.typed(typed);
        return Optional.of(digits).filter(text -> text.matches("[0-9]{13}"));
    }

    public Optional<Tin> tin(OrganisationSeal seal) {
        return Optional.ofNullable(tinSealed).map(bytes -> seal.openTin(id, bytes));
    }

    /** With the taxpayer's number masked but for its end. */
    public OrganisationView view(OrganisationSeal seal) {
        return new OrganisationView(
                new OrganisationId(id),
                name,
                nameBn,
                bin,
                tin(seal).map(Tin::masked).orElse(null),
                address,
                addressBn,
                phone,
                billingDay,
                wholeTaka,
                correctionLimit == null ? null : new Money(correctionLimit),
                earlyIncrease,
                new BillBounds(billLineLimit, billChangeLimit),
                secondFactorRequired);
    }
}
