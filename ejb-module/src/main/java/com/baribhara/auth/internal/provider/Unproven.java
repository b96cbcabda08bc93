package com.baribhara.auth.internal.provider;

/** What a provider says of somebody does not hold; which point failed is for our log alone. */
final class Unproven extends Exception {
    private static final long serialVersionUID = 1L;

    Unproven(String point) {
        super(point);
    }
}
