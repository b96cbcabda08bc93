package com.baribhara.invoice.faces;

import com.baribhara.invoice.EnterLateFeePolicy;
import com.baribhara.invoice.LateFeeMode;
import com.baribhara.invoice.LateFeePolicyFilter;
import com.baribhara.invoice.LateFeePolicyService;
import com.baribhara.invoice.LateFeePolicyView;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What being late costs, for the organisation or one lease: all versions, and the form for another. */
@Named
@RequestScoped
public class LateFeePolicyBean {
    private static final Set<String> SORTABLE = Set.of("validFrom");

    private final LateFeePolicyService policies;
    private final LeaseService leases;
    private final FormMessages messages;
    private final Submission submission;
    private final ListState list;
    private final LateFeeNow now;
    private final String lease;
    private final LateFeePolicyForm form = new LateFeePolicyForm();
    private Page<LateFeePolicyView> versions;
    private LeaseView shown;

    protected LateFeePolicyBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LateFeePolicyBean(
            LateFeePolicyService policies,
            LeaseService leases,
            FormMessages messages,
            Submission submission,
            ListState list,
            LateFeeNow now) {
        this.policies = policies;
        this.leases = leases;
        this.messages = messages;
        this.submission = submission;
        this.list = list;
        this.now = now;
        this.lease = list == null ? null : list.get("lease");
    }

    public String enter() {
        try {
            EnterLateFeePolicy command = form.read(leaseId());
            submission.once(() -> policies.enter(command).value());
            return "/invoice/late-fee-policy.xhtml?faces-redirect=true" + (lease == null ? "" : "&lease=" + lease);
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private LeaseId leaseId() {
        return lease == null ? null : AddressedId.of("lease", lease, LeaseId::valueOf);
    }

    /** The lease whose policy it is; null for the organisation's. */
    public LeaseView getLease() {
        if (shown == null && lease != null) {
            shown = leases.get(leaseId());
        }
        return shown;
    }

    /** What the organisation's policy, or the lease's own, says today. */
    public String getNow() {
        return lease == null ? now.getOrganisation() : now.of(leaseId());
    }

    public Page<LateFeePolicyView> getVersions() {
        if (versions == null) {
            versions = search();
        }
        return versions;
    }

    private Page<LateFeePolicyView> search() {
        LateFeePolicyFilter filter =
                lease == null ? LateFeePolicyFilter.ORGANISATION : LateFeePolicyFilter.of(leaseId());
        try {
            return policies.list(filter, list.request("-validFrom", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return policies.list(filter, list.request("-validFrom", SORTABLE));
        }
    }

    /** What there is to choose from. */
    public List<LateFeeMode> getChoices() {
        return Arrays.stream(LateFeeMode.values())
                .filter(mode -> lease != null || mode != LateFeeMode.AS_ORGANISATION)
                .toList();
    }

    public LateFeePolicyForm getForm() {
        return form;
    }
}
