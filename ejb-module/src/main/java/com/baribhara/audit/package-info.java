/**
 * Reads the event log: what was done, by whom, from where and when; proves every night that its chains are whole, and signs their heads. The
 * relay seals (shared); here is only read and compared, in Java, so that no function of the database has a say in whether it was changed.
 */
package com.baribhara.audit;
