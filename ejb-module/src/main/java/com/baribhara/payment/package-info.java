/**
 * Money that comes in and goes back: what a payment settles, what becomes the tenant's credit, what is undone when a cheque
 * bounces, what a gateway keeps.
 *
 * <p>Holds: an allocation never exceeds the money nor what the invoice leaves to pay; a transaction of a gateway is recorded once,
 * however often it is told; what was executed counts, never what was asked; a refund that is too large changes nothing. The rules
 * ({@code model}) know no database.
 */
package com.baribhara.payment;
