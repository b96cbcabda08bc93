package com.baribhara.audit.model;

import com.baribhara.audit.ChainFault;

/** A fault in the chain of an organisation, by the small key of that. */
public record FoundFault(int organisation, ChainFault fault) {}
