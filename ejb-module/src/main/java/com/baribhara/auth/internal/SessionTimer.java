package com.baribhara.auth.internal;

import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every node has it; they share the rows among them, and a missed night is made up for by the next. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionTimer {
    private final SessionForgetting forgetting;

    protected SessionTimer() {
        this(null);
    }

    @Inject
    public SessionTimer(SessionForgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Schedule(hour = "4", timezone = "Asia/Dhaka", persistent = false, info = "sessions: forget those that are over")
    void night() {
        boolean more = true;
        while (more) {
            more = forgetting.forgetSome();
        }
    }
}
