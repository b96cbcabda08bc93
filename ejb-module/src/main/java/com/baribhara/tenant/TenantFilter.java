package com.baribhara.tenant;

import com.baribhara.shared.InputCheck;

/** What to list; null says nothing. {@code name} matches a part of the name in either language. */
public record TenantFilter(String code, String name, String phone) {
    public static final TenantFilter ALL = new TenantFilter(null, null, null);

    /** Phones are kept in one form, so they are sought in it. */
    TenantFilter readable() {
        InputCheck check = new InputCheck();
        PhoneNumber typed = check.typed("phone", phone, PhoneNumber::typed, "phone.malformed");
        check.refuse();
        return new TenantFilter(code, name, typed == null ? null : typed.value());
    }
}
