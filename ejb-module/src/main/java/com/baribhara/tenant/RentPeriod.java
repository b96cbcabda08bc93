package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.time.LocalDate;

/**
 * A rent and the days on which it holds.
 *
 * @param until null while no other follows
 * @param posted whether it is a term of the lease; else its schedule will make it one
 * @param lawfulFrom when the law would let it rise, where it is not going to be posted for that; else null
 * @param change how it was entered or posted, null when it was not
 */
public record RentPeriod(
        LocalDate from,
        LocalDate until,
        Money rent,
        RentSource source,
        boolean posted,
        LocalDate lawfulFrom,
        RentChangeView change) {}
