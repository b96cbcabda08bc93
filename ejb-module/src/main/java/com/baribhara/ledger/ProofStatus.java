package com.baribhara.ledger;

/** How a proof of the books ended. */
public enum ProofStatus {
    RUNNING,
    /** Everything agrees. */
    PROVEN,
    /** Something does not. */
    FAULTY
}
