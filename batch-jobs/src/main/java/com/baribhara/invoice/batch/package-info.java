/**
 * The monthly run as a Jakarta Batch job, the EJB that starts it, and the timers that keep it going. What the run does is the invoice
 * domain's business; here is only the order of things.
 */
package com.baribhara.invoice.batch;
