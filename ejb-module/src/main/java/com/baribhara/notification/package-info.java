/**
 * Notices to tenants, made from the events of any domain, and the way of words to people outside the product.
 *
 * <p>Holds: one notice a tenant and event, however often the event comes ({@code processed_message} in the same transaction); the
 * words are made from kind and parameters in the reader's language; who has an account is written to as well, the way they like best, in the
 * same transaction. Events in: {@code InvoiceIssued}; out: none. The listener
 * delivers, a tenant reads its own; nobody depends on this domain.
 *
 * <p>Owns {@code delivery}: e-mail and SMS that any domain leaves through {@code shared.message}, sent after its transaction, as one message
 * however often it is tried, within the budget of the recipient; what must stand in the message alone is sealed until it is sent, then gone.
 */
package com.baribhara.notification;
