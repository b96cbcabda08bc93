package com.baribhara.tenant;

/** @param nid masked but for its last four digits, unless whoever asked may see it whole and asked for that */
public record TenantView(TenantId id, String code, String name, String nameBn, String phone, String nid, String email) {

    public TenantView masked() {
        String shown = nid == null ? null : Nid.typed(nid).map(Nid::masked).orElse(nid);
        return new TenantView(id, code, name, nameBn, phone, shown, email);
    }

    /** Without the identity card's number: records end in logs. */
    @Override
    public String toString() {
        return "TenantView[" + id + "]";
    }
}
