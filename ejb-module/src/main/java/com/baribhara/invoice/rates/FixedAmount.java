package com.baribhara.invoice.rates;

import com.baribhara.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Taka a month. */
@Embeddable
public record FixedAmount(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        FixedItem item,

        @Embedded
        @AttributeOverride(
                name = "amount",
                column = @Column(name = "amount", precision = 14, scale = 2, nullable = false))
        Money amount)
        implements Serializable {

    @Override
    public String toString() {
        return item + " " + amount;
    }
}
