package com.baribhara.audit;

import java.util.UUID;

/**
 * A place where a chain is broken.
 *
 * @param number the place in the chain; of what is missing, the first one
 * @param event null when it is not there any more
 */
public record ChainFault(ChainFaultKind kind, long number, UUID event) {}
