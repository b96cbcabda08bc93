package com.baribhara.property;

import java.util.UUID;

/** What a document belongs to: a thing of any domain, by its id. */
public record DocumentOwner(Kind kind, UUID id) {

    /** The kinds of things that keep documents. */
    public enum Kind {
        LEASE,
        READING
    }

    public static DocumentOwner lease(UUID id) {
        return new DocumentOwner(Kind.LEASE, id);
    }

    public static DocumentOwner reading(UUID id) {
        return new DocumentOwner(Kind.READING, id);
    }
}
