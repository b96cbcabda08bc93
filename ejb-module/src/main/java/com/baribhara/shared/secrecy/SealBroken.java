package com.baribhara.shared.secrecy;

import java.util.UUID;

/** What is sealed was made for another row or column, by a key that is lost, or was changed since. Names the row, never the value. */
public class SealBroken extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    SealBroken(SealedColumn column, UUID row, Throwable cause) {
        super("what is sealed in " + column + " of " + row + " does not open", cause);
    }
}
