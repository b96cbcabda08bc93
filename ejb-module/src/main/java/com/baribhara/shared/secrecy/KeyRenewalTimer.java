package com.baribhara.shared.secrecy;

import com.baribhara.shared.security.Roles;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks now and then whether the keys of personal data want renewing, or rows want sealing; first of all when the server starts. */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRenewalTimer {
    private final KeyRenewal renewal;

    protected KeyRenewalTimer() {
        this(null);
    }

    @Inject
    KeyRenewalTimer(KeyRenewal renewal) {
        this.renewal = renewal;
    }

    @PostConstruct
    void begin() {
        renewal.begin();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        renewal.step();
    }
}
