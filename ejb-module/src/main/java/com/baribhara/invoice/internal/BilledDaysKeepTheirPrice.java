package com.baribhara.invoice.internal;

import com.baribhara.property.MeterPricing;
import com.baribhara.shared.InputCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/**
 * A meter without a price of its own is billed at what the landlord takes for a unit. No price of its own begins within days that were billed so:
 * nobody would bill the difference, until some other correction of theirs brought it without a word.
 */
@ApplicationScoped
public class BilledDaysKeepTheirPrice {
    // a use goes by the price of its first day
    private static final String BILLED = """
            select cast(max(u.read_on) as text) from metered_use u
            where u.meter_id = :meter and (u.read_on > :from or u.before_on + 1 >= :from) and u.before_on + 1 < :before and %s
            """.formatted(UtilityLeases.STANDS);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final EntityManager em;

    protected BilledDaysKeepTheirPrice() {
        this(null);
    }

    @Inject
    public BilledDaysKeepTheirPrice(EntityManager em) {
        this.em = em;
    }

    void refuse(@Observes MeterPricing pricing) {
        Object last = em.createNativeQuery(BILLED)
                .setParameter("meter", pricing.meter().value())
                .setParameter("from", pricing.from())
                .setParameter("before", pricing.before() == null ? NEVER : pricing.before())
                .getSingleResult();
        InputCheck check = new InputCheck();
        check.rule(last == null, "from", "meter.priced-before-bill", String.valueOf(last));
        check.refuse();
    }
}
