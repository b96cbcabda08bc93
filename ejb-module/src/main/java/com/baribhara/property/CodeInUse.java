package com.baribhara.property;

import com.baribhara.shared.Refusal;

/** Another property, or another unit of the property, has this code. */
public class CodeInUse extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param refusal the whole code of the refusal, {@code property.code-in-use} or {@code unit.code-taken} */
    private CodeInUse(String refusal, String code) {
        super(Kind.CONFLICT, refusal, code);
    }

    public static CodeInUse ofProperty(String code) {
        return new CodeInUse("property.code-in-use", code);
    }

    public static CodeInUse ofUnit(String code) {
        return new CodeInUse("unit.code-taken", code);
    }
}
