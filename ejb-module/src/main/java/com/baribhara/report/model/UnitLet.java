package com.baribhara.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A unit as it is counted: let or not, and for how much. */
@Entity
@Immutable
@Table(name = "unit_let")
public class UnitLet {
    @Id
    private UUID id;

    @Column(name = "property_id")
    private UUID property;

    private String state;
    private BigDecimal rent;

    protected UnitLet() {}

    public UUID id() {
        return id;
    }

    public UUID property() {
        return property;
    }

    /** {@code LET}, {@code VACANT} or {@code WITHDRAWN}, today. */
    public String state() {
        return state;
    }

    /** Of a month; null when it is not let. */
    public BigDecimal rent() {
        return rent;
    }
}
