/**
 * Double entry for everything that is owed or moves: the journal and the balances that come from it.
 *
 * <p>Holds: each line of the journal moves an amount from one account to another, so debits equal credits; an entry and all its lines
 * are written by one statement each in the transaction of the document they book, under the id of that document, so nothing is booked
 * twice; nobody changes or deletes an entry, the database refuses it. Balances of a lease, a tenant, a unit or the organisation as
 * of a day are sums over the journal. It knows no document: who issues one says what it moves. Events out: {@code LedgerProofFailed};
 * in: none.
 */
package com.baribhara.ledger;
