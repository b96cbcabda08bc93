package com.baribhara.shared.event;

import com.baribhara.shared.security.Actor;
import jakarta.annotation.security.PermitAll;
import java.util.function.Supplier;

/** Where it is told what somebody was not let do: written to the event log within a second, by other hands than the caller's. */
public interface RefusalLog {

    /** @param who acted, and in whose log it belongs; asked when it is written, so that a lookup costs the caller no time */
    @PermitAll
    void refused(Refused what, Supplier<Actor> who);
}
