package com.baribhara.invoice.faces;

import com.baribhara.invoice.LateFeeMode;
import com.baribhara.invoice.LateFeePolicyService;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What being late costs today. */
@Named
@RequestScoped
public class LateFeeNow {
    private final LateFeePolicyService policies;
    private final LateFeeWords words;
    private final ListState list;
    private String organisation;
    private String lease;

    protected LateFeeNow() {
        this(null, null, null);
    }

    @Inject
    public LateFeeNow(LateFeePolicyService policies, LateFeeWords words, ListState list) {
        this.policies = policies;
        this.words = words;
        this.list = list;
    }

    /** For the organisation. */
    public String getOrganisation() {
        if (organisation == null) {
            organisation = words.ofOrganisation(policies.now());
        }
        return organisation;
    }

    /** For the lease that is shown. */
    public String getLease() {
        return of(AddressedId.of("lease", list.get("id"), LeaseId::valueOf));
    }

    /** By the lease's own policy, else the organisation's. */
    public String of(LeaseId id) {
        if (lease == null) {
            lease = policies.now(id)
                    .filter(policy -> policy.basis() != LateFeeMode.AS_ORGANISATION)
                    .map(words::of)
                    .orElseGet(() -> words.byOrganisation(getOrganisation()));
        }
        return lease;
    }
}
