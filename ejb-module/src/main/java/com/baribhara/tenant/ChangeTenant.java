package com.baribhara.tenant;

/**
 * How a tenant is to be from now on; the code stays.
 *
 * @param nid as it is shown masked: the one there is stays
 */
public record ChangeTenant(String name, String nameBn, String phone, String nid, String email) {

    /** Without the identity card's number: records end in logs. */
    @Override
    public String toString() {
        return "ChangeTenant";
    }
}
