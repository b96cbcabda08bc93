package com.baribhara.tenant;

/**
 * How a tenant is to be from now on; the code stays.
 *
 * @param nid number of the identity card; as it is shown masked: the one there is stays
 * @param tin taxpayer's number, likewise
 */
public record ChangeTenant(String name, String nameBn, String phone, String nid, String tin, String email) {

    /** Without the numbers: records end in logs. */
    @Override
    public String toString() {
        return "ChangeTenant";
    }
}
