package com.baribhara.invoice.faces;

import com.baribhara.invoice.LateFeeMode;
import com.baribhara.invoice.LateFeePolicyService;
import com.baribhara.invoice.LateFeePolicyView;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What being late costs the lease that is shown: by its own policy, or the organisation's. */
@Named
@RequestScoped
public class LeaseLateFee {
    private final LateFeePolicyService policies;
    private final LateFeeWords words;
    private final ListState list;
    private String shown;

    protected LeaseLateFee() {
        this(null, null, null);
    }

    @Inject
    public LeaseLateFee(LateFeePolicyService policies, LateFeeWords words, ListState list) {
        this.policies = policies;
        this.words = words;
        this.list = list;
    }

    public String getWords() {
        if (shown == null) {
            Optional<LateFeePolicyView> own = policies.now(AddressedId.of("lease", list.get("id"), LeaseId::valueOf))
                    .filter(policy -> policy.basis() != LateFeeMode.AS_ORGANISATION);
            shown = own.map(words::of).orElseGet(() -> words.byOrganisation(policies.now()));
        }
        return shown;
    }
}
