/**
 * Bills of a supplier for a whole building, shared among its units: by area, equally, by persons or by agreed shares, and by the days on which
 * each lease had its unit.
 *
 * <p>Holds: the parts of a bill always add up to it; a bill is entered once; a part is a charge of its lease that comes once, so that the monthly
 * run bills it, and bills or credits the difference when the bill is corrected or withdrawn, or the lease ends earlier. No document that was
 * issued is changed.
 * Events out: {@code SharedBillPosted}, {@code SharedBillCorrected}, {@code SharedBillWithdrawn}; in: none.
 */
package com.baribhara.invoice.sharing;
