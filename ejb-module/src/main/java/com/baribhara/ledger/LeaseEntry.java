package com.baribhara.ledger;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a document did to the account of a lease.
 *
 * @param document its id
 * @param invoice the invoice whose open balance it moved, null when none
 * @param owed what the tenant owes more for it, its credit counted against it; below zero for less
 */
public record LeaseEntry(UUID document, EntryKind kind, LocalDate on, UUID invoice, Money owed) {}
