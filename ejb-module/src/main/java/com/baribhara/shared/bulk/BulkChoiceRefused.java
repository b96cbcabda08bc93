package com.baribhara.shared.bulk;

import com.baribhara.shared.Refusal;

/** Nothing was chosen, or more than is done at once. */
public class BulkChoiceRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private BulkChoiceRefused(String code, String... args) {
        super(Kind.RULE, code, args);
    }

    static BulkChoiceRefused nothing() {
        return new BulkChoiceRefused("list.nothing-chosen");
    }

    static BulkChoiceRefused tooMany(int most) {
        return new BulkChoiceRefused("list.too-many-chosen", String.valueOf(most));
    }
}
