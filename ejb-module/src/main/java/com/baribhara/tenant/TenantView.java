package com.baribhara.tenant;

import com.baribhara.organisation.Tin;

/**
 * @param nid number of the identity card, masked but for its last four digits, unless whoever asked may see it whole and asked for that
 * @param tin taxpayer's number, likewise
 */
public record TenantView(
        TenantId id, String code, String name, String nameBn, String phone, String nid, String tin, String email) {

    public TenantView masked() {
        String shownNid = nid == null ? null : Nid.typed(nid).map(Nid::masked).orElse(nid);
        String shownTin = tin == null ? null : Tin.typed(tin).map(Tin::masked).orElse(tin);
        return new TenantView(id, code, name, nameBn, phone, shownNid, shownTin, email);
    }

    /** Without the numbers: records end in logs. */
    @Override
    public String toString() {
        return "TenantView[" + id + "]";
    }
}
