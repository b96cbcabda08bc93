package com.baribhara.shared.submission;

import com.baribhara.shared.Refusal;

/** The key of a call does not lead to an answer. */
public class IdempotencyRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private IdempotencyRefused(Kind kind, String code) {
        super(kind, code);
    }

    /** The first call with this key has no answer yet. */
    public static IdempotencyRefused stillRunning() {
        return new IdempotencyRefused(Kind.CONFLICT, "request.still-running");
    }

    /** The key came with another question before. */
    public static IdempotencyRefused otherBody() {
        return new IdempotencyRefused(Kind.RULE, "request.key-used");
    }
}
