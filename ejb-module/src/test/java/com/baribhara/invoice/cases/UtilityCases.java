package com.baribhara.invoice.cases;

import java.util.List;

/** Utility charges that need no meter. */
final class UtilityCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("utility", "area_sft rate", "", ChargeCases::byArea),
            CaseRule.of("utility", "move_in", "", ChargeCases::gas)
                    .alsoWith(name -> name.endsWith("_burner"))
                    .when(inputs -> inputs.size() > 1));

    private UtilityCases() {}
}
