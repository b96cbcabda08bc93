package com.baribhara.shared.bulk;

import com.baribhara.shared.Money;
import java.util.List;
import java.util.UUID;

/**
 * One thing of many.
 *
 * @param code of the refusal when it is unfit or failed, else null
 */
public record BulkRow(
        int position, UUID thing, String label, Money amount, BulkRowState state, String code, List<String> args) {}
