package com.baribhara.invoice.sharing;

import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What falls to one lease, or for the days on which nobody rented a unit to the landlord.
 *
 * @param lease null for the landlord's own, as is its code
 * @param from first and last of these days; of the landlord's own the whole period, whatever the gaps in it
 * @param weight of the unit: square feet, 1, persons, or shares
 * @param taken weight × days
 * @param whole the same of all parts together
 * @param chargedOn the day in whose month it comes to the lease; null for the landlord's own
 */
public record SharedBillPart(
        UnitId unit,
        String unitCode,
        LeaseId lease,
        String leaseCode,
        LocalDate from,
        LocalDate to,
        int days,
        BigDecimal weight,
        BigDecimal taken,
        BigDecimal whole,
        Money amount,
        LocalDate chargedOn) {

    public boolean landlords() {
        return lease == null;
    }

    public SharedBillPart chargedOn(LocalDate day) {
        return new SharedBillPart(unit, unitCode, lease, leaseCode, from, to, days, weight, taken, whole, amount, day);
    }

    public DateRange period() {
        return new DateRange(from, to);
    }
}
