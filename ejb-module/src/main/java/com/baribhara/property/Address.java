package com.baribhara.property;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a property stands, in the parts of a Bangladeshi address; area and district are the least. */
@Embeddable
public record Address(
        String holding,
        String road,
        String block,
        @Column(nullable = false) String area,
        String thana,
        @Column(nullable = false) String district,
        @Column(name = "post_code") String postCode) {}
