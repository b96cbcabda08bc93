package com.baribhara.tenant;

import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.person.RetentionLaw;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What erasing a tenant does, or has done.
 *
 * @param nameBn null when they have none in Bangla
 * @param traces what is kept of them, and what becomes of it
 * @param law by which some of it stays
 * @param erasedAt null until then
 */
public record ErasureView(
        TenantId tenant,
        String name,
        String nameBn,
        List<PersonTrace> traces,
        List<RetentionLaw.Rule> law,
        OffsetDateTime erasedAt) {

    public boolean hindered() {
        return erasedAt == null && traces.stream().anyMatch(trace -> trace.fate() == PersonTrace.Fate.HINDERS);
    }
}
