/**
 * Buildings, their addresses, the units in them and the meters of these.
 *
 * <p>Holds: a code is unique among an organisation's properties, and among a property's units; a unit belongs to one property
 * for good. Whether a unit is let, only its leases (domain {@code tenant}) know. A reading never changes: a correction is a further
 * revision of its day. Events out: {@code PropertyCreated}, {@code UnitCreated}, {@code MeterInstalled}, {@code MeterRead},
 * {@code MeterReadingCorrected}, {@code AccessLimited}; in: none. Who is limited to some of the buildings is kept here and held by the
 * database's policies. Staff read, and read meters; owners and managers change.
 */
package com.baribhara.property;
