package com.baribhara.report.model;

import com.baribhara.report.LeaseLine;
import com.baribhara.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A lease with the names of its unit and its tenant. */
@Entity
@Immutable
@Table(name = "lease_overview")
public class LeaseOverview {
    @Id
    private UUID id;

    private String code;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_kind")
    private String unitKind;

    @Column(name = "property_id")
    private UUID property;

    @Column(name = "property_name")
    private String propertyName;

    @Column(name = "property_name_bn")
    private String propertyNameBn;

    @Column(name = "tenant_id")
    private UUID tenant;

    @Column(name = "tenant_name")
    private String tenantName;

    @Column(name = "tenant_name_bn")
    private String tenantNameBn;

    @Column(name = "tenant_phone")
    private String tenantPhone;

    @Column(name = "starts_on")
    private LocalDate start;

    @Column(name = "ends_on")
    private LocalDate end;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private BigDecimal rent;

    @Column(name = "\"use\"")
    private String use;

    @Column(name = "created_at")
    private Instant createdAt;

    private String state;

    protected LeaseOverview() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LocalDate start() {
        return start;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public BigDecimal rent() {
        return rent;
    }

    public String tenantName() {
        return tenantName;
    }

    public String state() {
        return state;
    }

    public LeaseLine line() {
        return new LeaseLine(
                id,
                code,
                unit,
                unitCode,
                unitKind,
                property,
                propertyName,
                propertyNameBn,
                tenant,
                tenantName,
                tenantNameBn,
                tenantPhone,
                start,
                end,
                rent == null ? null : Money.rounded(rent),
                use,
                state);
    }
}
