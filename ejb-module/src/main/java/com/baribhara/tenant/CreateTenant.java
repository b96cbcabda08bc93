package com.baribhara.tenant;

/**
 * @param code the landlord's own short name for the tenant; made up when null
 * @param nid number of the identity card
 * @param tin taxpayer's number
 */
public record CreateTenant(
        String code, String name, String nameBn, String phone, String nid, String tin, String email) {

    /** Without the numbers: records end in logs. */
    @Override
    public String toString() {
        return "CreateTenant[" + code + "]";
    }
}
