package com.baribhara.report.model;

import com.baribhara.report.UnitLine;
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

/** A unit with its property and whom it is let to today. */
@Entity
@Immutable
@Table(name = "unit_overview")
public class UnitOverview {
    @Id
    private UUID id;

    private String code;

    private String kind;

    private String floor;

    @Column(name = "area_sft")
    private BigDecimal areaSft;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "property_id")
    private UUID property;

    @Column(name = "property_code")
    private String propertyCode;

    @Column(name = "property_name")
    private String propertyName;

    @Column(name = "property_name_bn")
    private String propertyNameBn;

    @Column(name = "lease_id")
    private UUID lease;

    @Column(name = "lease_code")
    private String leaseCode;

    @Column(name = "ends_on")
    private LocalDate leaseEnd;

    private BigDecimal rent;

    @Column(name = "tenant_id")
    private UUID tenant;

    @Column(name = "tenant_name")
    private String tenantName;

    @Column(name = "tenant_name_bn")
    private String tenantNameBn;

    @Column(name = "tenant_phone")
    private String tenantPhone;

    private String state;

    protected UnitOverview() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String propertyCode() {
        return propertyCode;
    }

    public String state() {
        return state;
    }

    public UnitLine line() {
        return new UnitLine(
                id,
                code,
                kind,
                floor,
                areaSft,
                property,
                propertyCode,
                propertyName,
                propertyNameBn,
                lease,
                leaseCode,
                leaseEnd,
                rent == null ? null : Money.rounded(rent),
                tenant,
                tenantName,
                tenantNameBn,
                tenantPhone,
                state);
    }
}
