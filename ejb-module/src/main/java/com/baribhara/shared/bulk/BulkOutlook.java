package com.baribhara.shared.bulk;

import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import java.util.UUID;

/**
 * What an act would do to one thing.
 *
 * @param label by which people know it
 * @param refusal why it can't be done, or null
 */
public record BulkOutlook(UUID thing, String label, Money amount, Refusal refusal) {}
