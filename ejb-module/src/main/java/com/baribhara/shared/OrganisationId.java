package com.baribhara.shared;

import java.io.Serializable;
import java.util.UUID;

/** The id of an organisation that leaves the system; rows and policies know it by a small key of the database. */
public record OrganisationId(UUID value) implements Serializable {

    /** The installation itself, to which administrators belong. */
    public static final OrganisationId INSTALLATION =
            new OrganisationId(UUID.fromString("00000000-0000-7000-8000-000000000000"));

    public static OrganisationId valueOf(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
