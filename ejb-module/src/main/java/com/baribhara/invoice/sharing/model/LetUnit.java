package com.baribhara.invoice.sharing.model;

import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.tenant.BillableLease.Term;
import com.baribhara.tenant.LeaseId;
import java.math.BigDecimal;
import java.util.List;

/**
 * A unit of the building and who had it in the period of the bill.
 *
 * @param areaSft null when nobody measured it
 * @param stays by day; they never overlap
 */
public record LetUnit(UnitId id, String code, BigDecimal areaSft, List<Stay> stays) {

    /** The days of a lease within the period, and its own. */
    public record Stay(LeaseId lease, String code, DateRange days, Term term) {}
}
