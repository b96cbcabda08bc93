package com.baribhara.audit.model;

import com.baribhara.shared.event.LoggedEvent;
import com.baribhara.shared.event.Seal;

/** An event in its place in the chain of its organisation, by the small key of that. */
public record ChainLink(int organisation, Seal seal, LoggedEvent event) {}
