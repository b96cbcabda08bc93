package com.baribhara.tenant;

/** When rents may rise by law. Leases must heed it, yet know nothing of where laws are kept: whoever keeps them tells it here. */
@FunctionalInterface
public interface IncreaseLaw {

    IncreaseLaws known();
}
