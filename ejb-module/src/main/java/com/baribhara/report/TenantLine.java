package com.baribhara.report;

import com.baribhara.shared.Money;
import java.util.UUID;

/**
 * A tenant as a list shows it.
 *
 * @param leases how many run today
 * @param outstanding of all open invoices
 */
public record TenantLine(
        UUID id, String code, String name, String nameBn, String phone, long leases, Money outstanding) {}
