package com.baribhara.tenant;

/** @param nid whole for those who may let (owner, manager), else all but the last four digits masked */
public record TenantView(
        TenantId id, String code, String name, String nameBn, String phone, String nid, String email) {}
