package com.baribhara.tenant;

/** How a tenant is to be from now on; the code stays. */
public record ChangeTenant(String name, String nameBn, String phone, String nid, String email) {}
