package com.baribhara.property;

/** Where a property stands, in the parts of a Bangladeshi address; area and district are the least. */
public record Address(
        String holding, String road, String block, String area, String thana, String district, String postCode) {}
