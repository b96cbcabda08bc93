package com.baribhara.shared;

/** No such thing for this caller: it does not exist, or it is not theirs to know of. Both look the same on purpose. */
public class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param what the thing's noun in keys, {@code lease} for one */
    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, what + ".not-found", String.valueOf(id));
    }
}
