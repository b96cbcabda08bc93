package com.baribhara.tenant;

import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import java.math.BigDecimal;

/**
 * What a part of a bill of the whole building was worked out from.
 *
 * @param number the supplier's number of the bill
 * @param amongTenants whether those who lived there bear what nobody lived in
 * @param days on which the lease had the unit
 * @param billDays days of the bill
 * @param weight of the unit: square feet, 1, persons, or shares
 * @param taken weight × days
 * @param whole the same of all parts together
 */
public record BillPart(
        String number,
        SplitBasis basis,
        boolean amongTenants,
        DateRange days,
        int billDays,
        BigDecimal weight,
        BigDecimal taken,
        BigDecimal whole,
        Money bill) {}
