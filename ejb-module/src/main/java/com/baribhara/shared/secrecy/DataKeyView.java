package com.baribhara.shared.secrecy;

import java.time.OffsetDateTime;

/**
 * How it stands with the keys of personal data.
 *
 * @param keys how many are kept: one, or more while rows follow to a new one
 * @param renewing whether a new key waits to be used, or rows are not known to have followed it
 * @param renewedAt since when the present one seals
 * @param checkedAt when all rows were last found to be under it; null: not yet
 */
public record DataKeyView(int keys, boolean renewing, OffsetDateTime renewedAt, OffsetDateTime checkedAt) {}
