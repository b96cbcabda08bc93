package com.baribhara.organisation.model;

import com.baribhara.organisation.OrganisationView;
import com.baribhara.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A landlord, or a company that manages property for landlords. */
@Entity
@Table(name = "organisation")
public class Organisation {
    @Id
    @Column(name = "uid")
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(name = "name_bn")
    private String nameBn;

    private String bin;

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

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Organisation() {}

    public OrganisationView view() {
        return new OrganisationView(new OrganisationId(id), name, nameBn, bin, billingDay, wholeTaka);
    }
}
