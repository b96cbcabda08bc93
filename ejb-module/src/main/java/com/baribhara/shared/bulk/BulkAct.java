package com.baribhara.shared.bulk;

import com.baribhara.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a domain lets people do to many of its things at once. */
public interface BulkAct {

    /** In addresses and in the keys of its words: {@code activate-leases}. */
    String name();

    /** Of those who may have it done. */
    String permission();

    /** What it would do to each of these, by a few statements for all; things unknown here are left out. */
    List<BulkOutlook> outlook(Collection<UUID> things);

    /** @throws Refusal when this one can't have it done */
    void act(UUID thing);
}
