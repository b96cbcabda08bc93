package com.baribhara.property;

/** Whether a unit may be let; whether it is let at the moment, its leases say. */
public enum UnitStatus {
    AVAILABLE,
    WITHDRAWN
}
