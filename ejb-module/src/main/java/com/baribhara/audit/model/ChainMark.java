package com.baribhara.audit.model;

import com.baribhara.shared.event.Seal;

/** What a chain was seen to be at some time: its end as it is kept beside the chain, or a head that was signed. */
public record ChainMark(int organisation, Seal seal) {}
