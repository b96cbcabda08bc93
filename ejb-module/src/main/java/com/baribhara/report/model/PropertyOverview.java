package com.baribhara.report.model;

import com.baribhara.report.PropertyLine;
import com.baribhara.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A property with its occupancy today. */
@Entity
@Immutable
@Table(name = "property_overview")
public class PropertyOverview {
    @Id
    private UUID id;

    private String code;

    private String name;

    @Column(name = "name_bn")
    private String nameBn;

    private String area;

    private String district;

    @Column(name = "created_at")
    private Instant createdAt;

    private long units;

    private long let;

    private long vacant;

    private BigDecimal rent;

    protected PropertyOverview() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String area() {
        return area;
    }

    public PropertyLine line() {
        return new PropertyLine(
                id, code, name, nameBn, area, district, units, let, vacant, rent == null ? null : Money.rounded(rent));
    }
}
