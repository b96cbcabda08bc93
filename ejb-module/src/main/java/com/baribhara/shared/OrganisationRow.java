package com.baribhara.shared;

import java.io.Serializable;
import java.util.Comparator;
import java.util.UUID;

/**
 * One row among those of all organisations, as jobs see them: the small key of the organisation first, as in every primary key, then
 * the id. Ordered like the database orders them, so that a job can walk a table by ranges.
 */
public record OrganisationRow(int organisation, UUID id) implements Comparable<OrganisationRow>, Serializable {

    private static final Comparator<UUID> AS_BYTES = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private static final Comparator<OrganisationRow> ORDER =
            Comparator.comparingInt(OrganisationRow::organisation).thenComparing(OrganisationRow::id, AS_BYTES);

    public static final OrganisationRow FIRST = new OrganisationRow(Integer.MIN_VALUE, new UUID(0, 0));
    public static final OrganisationRow LAST = new OrganisationRow(Integer.MAX_VALUE, new UUID(-1, -1));

    @Override
    public int compareTo(OrganisationRow other) {
        return ORDER.compare(this, other);
    }
}
