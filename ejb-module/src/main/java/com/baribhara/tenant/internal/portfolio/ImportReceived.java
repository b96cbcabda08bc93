package com.baribhara.tenant.internal.portfolio;

import com.baribhara.tenant.ImportId;

/** There is work; whoever misses it sees the row at the next look. */
public record ImportReceived(ImportId id) {}
