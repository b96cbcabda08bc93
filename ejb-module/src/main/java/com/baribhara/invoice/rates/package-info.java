/**
 * What holds from a day on: the law's rates, caps and windows, the tariffs of suppliers, and what a landlord takes for the units of his own
 * meters.
 *
 * <p>Holds: of one kind, each day has at most one version, and a version holds until the next begins; slabs have neither gap nor
 * overlap; a version that has begun, or was used, is never changed or taken away (the database refuses it too), so no bill ever loses
 * what it was made by. Law and tariffs are one for all: everybody's office reads them, an administrator enters them; a sub-meter rate
 * is the landlord's own. Billing asks {@link com.baribhara.invoice.rates.RatesInForceService} and gets plain values by date. Events
 * out: {@code RateEntered}, {@code RateChanged}, {@code RateWithdrawn}, {@code TariffEntered}, {@code TariffChanged},
 * {@code TariffWithdrawn}, each with what was and what is.
 */
package com.baribhara.invoice.rates;
