package com.baribhara.property;

/** What a document is. */
public enum DocumentKind {
    /** The tenancy agreement, which the Premises Rent Control Act 1991 wants in writing. */
    AGREEMENT,
    /** A copy of an NID, passport or trade licence. */
    IDENTITY,
    /** What was found when the keys changed hands. */
    HANDOVER,
    LETTER,
    METER_PHOTO,
    OTHER
}
