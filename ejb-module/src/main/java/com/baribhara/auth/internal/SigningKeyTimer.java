package com.baribhara.auth.internal;

import com.baribhara.auth.KeyRotationService;
import com.baribhara.auth.SigningKeyService;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.persistence.DatabaseTrouble;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.sql.DatabaseFailed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Every node looks for the keys of the others, and each night whether it is time for a new one; the database lets one of them make it. */
@Singleton
@Startup
@DependsOn("SigningKeyService")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningKeyTimer {
    private static final Logger LOG = System.getLogger(SigningKeyTimer.class.getName());

    private final SigningKeyService keys;
    private final KeyRotationService rotation;
    private final AtomicBoolean failing = new AtomicBoolean();

    protected SigningKeyTimer() {
        this(null, null);
    }

    @Inject
    public SigningKeyTimer(SigningKeyService keys, KeyRotationService rotation) {
        this.keys = keys;
        this.rotation = rotation;
    }

    @Schedule(hour = "4", minute = "30", timezone = "Asia/Dhaka", persistent = false, info = "signing keys: rotation")
    void night() {
        CurrentActor.runAs(Actor.system("key-rotation", OrganisationId.INSTALLATION), rotation::rotateWhenDue);
    }

    /** So often that a key replaced on another node is taken no more within five seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "signing keys: look")
    void look() {
        try {
            keys.look();
            failing.set(false);
        } catch (EJBException | DatabaseFailed failed) {
            if (DatabaseTrouble.of(failed).isEmpty()) {
                throw failed;
            }
            if (failing.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "signing keys can't be read for now: those known are used");
            }
        }
    }
}
