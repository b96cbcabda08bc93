/**
 * SQL in bulk for jobs, the relay and listeners, where an entity a row would cost ten times as much. Used by {@code internal}
 * packages only, each on the tables of its own domain.
 */
package com.baribhara.shared.sql;
