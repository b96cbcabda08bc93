package com.baribhara.report.model;

import com.baribhara.report.TenantLine;
import com.baribhara.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A tenant with what they rent and owe. */
@Entity
@Immutable
@Table(name = "tenant_overview")
public class TenantOverview {
    @Id
    private UUID id;

    private String code;

    private String name;

    @Column(name = "name_bn")
    private String nameBn;

    private String phone;

    @Column(name = "created_at")
    private Instant createdAt;

    private long leases;

    private BigDecimal outstanding;

    protected TenantOverview() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public TenantLine line() {
        return new TenantLine(
                id, code, name, nameBn, phone, leases, outstanding == null ? null : Money.rounded(outstanding));
    }
}
