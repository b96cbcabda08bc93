package com.baribhara.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an invoice leaves a tenant to pay; none when there is nothing left. */
@Entity
@Immutable
@Table(name = "open_invoice")
public class OpenInvoice {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private UUID tenant;

    private BigDecimal outstanding;

    protected OpenInvoice() {}

    public UUID id() {
        return id;
    }

    public UUID tenant() {
        return tenant;
    }

    /** More than 0. */
    public BigDecimal outstanding() {
        return outstanding;
    }
}
