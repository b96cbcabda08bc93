/**
 * Keeps secret what is in the database: {@link com.baribhara.shared.secrecy.Seals} seals values (AES-256-GCM), each bound to its table, column
 * and row, and makes marks (HMAC-SHA256) by which a value that is known whole is found. The keys are in the database, wrapped; they are
 * renewed once a year or on command, and the rows follow in small transactions.
 */
package com.baribhara.shared.secrecy;
