package com.baribhara.tenant;

import com.baribhara.shared.Refusal;

/** The upload is larger than one import may be. */
public class ImportTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    public ImportTooLarge(int megabytes) {
        super(Kind.TOO_LARGE, "import.too-large", String.valueOf(megabytes));
    }
}
