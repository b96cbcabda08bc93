package com.baribhara.property;

import com.baribhara.shared.Refusal;

/** The file is larger than one file of readings may be. */
public final class ReadingsTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReadingsTooLarge(int megabytes) {
        super(Kind.TOO_LARGE, "reading.file-too-large", String.valueOf(megabytes));
    }
}
