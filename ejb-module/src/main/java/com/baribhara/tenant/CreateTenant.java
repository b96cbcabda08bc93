package com.baribhara.tenant;

/** @param code the landlord's own short name for the tenant; made up when null */
public record CreateTenant(String code, String name, String nameBn, String phone, String nid, String email) {

    /** Without the identity card's number: records end in logs. */
    @Override
    public String toString() {
        return "CreateTenant[" + code + "]";
    }
}
