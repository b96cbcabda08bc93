package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.Utility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A class of consumers of one supplier; its versions say what they pay. */
@Entity
@Immutable
@Table(name = "tariff")
public class Tariff {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Utility utility;

    @Column(nullable = false)
    private String name;

    @Column(name = "name_bn", nullable = false)
    private String nameBn;

    protected Tariff() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Utility utility() {
        return utility;
    }

    public String name() {
        return name;
    }

    public String nameBn() {
        return nameBn;
    }
}
