package com.baribhara.auth;

import com.baribhara.shared.Refusal;

/** Nobody comes in by this provider, or nothing is linked. */
public class ProviderRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why; each has words for whoever stands at the door. What exactly was wrong with an answer is for the logs. */
    public enum Reason {
        /** The installation has no such provider. */
        UNKNOWN(Kind.NOT_FOUND, "provider.unknown"),
        /** Not asked for by this browser, or too long ago, or answered already. */
        STALE(Kind.UNAUTHENTICATED, "provider.stale"),
        /** The provider, or the person there, said no. */
        DENIED(Kind.UNAUTHENTICATED, "provider.denied"),
        /** The provider can't be reached, or does not answer as one. */
        AWAY(Kind.BUSY, "provider.away"),
        /** What the provider says of the person does not hold. */
        UNPROVEN(Kind.UNAUTHENTICATED, "provider.unproven"),
        /** No account that may sign in is linked with that identity. */
        UNLINKED(Kind.UNAUTHENTICATED, "provider.unlinked"),
        /** The identity is linked with another account, or the account with another identity there. */
        TAKEN(Kind.CONFLICT, "provider.taken");

        private final Kind kind;
        private final String code;

        Reason(Kind kind, String code) {
            this.kind = kind;
            this.code = code;
        }
    }

    private final Reason reason;
    private final boolean linking;

    public ProviderRefused(Reason reason) {
        this(reason, false);
    }

    /** @param linking whether somebody who is signed in asked for a link, and not somebody at the door */
    public ProviderRefused(Reason reason, boolean linking) {
        super(reason.kind, reason.code);
        this.reason = reason;
        this.linking = linking;
    }

    public Reason reason() {
        return reason;
    }

    public boolean linking() {
        return linking;
    }
}
