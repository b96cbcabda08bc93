package com.baribhara.audit;

/** How a proof of the chains ended. */
public enum ChainProofStatus {
    RUNNING,
    /** Every chain is whole. */
    PROVEN,
    /** Some chain is not. */
    FAULTY
}
