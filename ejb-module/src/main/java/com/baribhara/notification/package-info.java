/**
 * Notices to tenants, made from the events of any domain.
 *
 * <p>Holds: one notice a tenant and event, however often the event comes ({@code processed_message} in the same transaction); the
 * words are made from kind and parameters in the reader's language. Events in: {@code InvoiceIssued}; out: none. The listener
 * delivers, a tenant reads its own; nobody depends on this domain.
 */
package com.baribhara.notification;
