package com.baribhara.tenant;

import com.baribhara.shared.Refusal;

/** Only a draft can be activated. */
public class LeaseNotDraft extends Refusal {
    private static final long serialVersionUID = 1L;

    public LeaseNotDraft(LeaseStatus status) {
        super(Kind.CONFLICT, "lease.not-draft", status.name());
    }
}
