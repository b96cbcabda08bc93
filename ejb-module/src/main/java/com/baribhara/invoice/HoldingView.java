package com.baribhara.invoice;

import com.baribhara.tenant.LeaseId;
import java.util.List;

/**
 * What is held for the tenant of a lease, and how it came and went.
 *
 * @param receipts what was taken, the newest first
 * @param settlement what became of it when the tenant left, null before
 */
public record HoldingView(LeaseId lease, HeldNow held, List<HeldReceiptView> receipts, SettlementView settlement) {}
