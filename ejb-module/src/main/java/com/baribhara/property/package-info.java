/**
 * Buildings, their addresses and the units in them.
 *
 * <p>Holds: a code is unique among an organisation's properties, and among a property's units; a unit belongs to one property
 * for good. Whether a unit is let, only its leases (domain {@code tenant}) know. Events out: {@code PropertyCreated},
 * {@code UnitCreated}; in: none. Staff read; owners and managers change.
 */
package com.baribhara.property;
