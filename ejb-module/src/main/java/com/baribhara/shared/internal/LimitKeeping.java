package com.baribhara.shared.internal;

import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Throws away what limits have counted long ago. */
@Singleton
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LimitKeeping {
    private static final int AT_ONCE = 1000;

    private final SharedBuckets buckets;

    protected LimitKeeping() {
        this(null);
    }

    @Inject
    public LimitKeeping(SharedBuckets buckets) {
        this.buckets = buckets;
    }

    @Schedule(hour = "*", minute = "17", persistent = false, info = "limits that hold no more")
    public void forget() {
        int gone = AT_ONCE;
        while (gone == AT_ONCE) {
            gone = buckets.forget(AT_ONCE);
        }
    }
}
