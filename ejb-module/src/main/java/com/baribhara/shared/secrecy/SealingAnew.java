package com.baribhara.shared.secrecy;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Brings what is sealed under the present key. */
public final class SealingAnew {
    private static final Logger LOG = System.getLogger(SealingAnew.class.getName());

    private SealingAnew() {}

    /**
     * What was made of the rows. One whose seal is broken is left as it is and named in the log: neither the others nor the start of the server
     * wait for it.
     */
    public static <F, S> List<S> of(List<F> found, Function<F, S> sealed) {
        List<S> made = new ArrayList<>(found.size());
        for (F one : found) {
            try {
                made.add(sealed.apply(one));
            } catch (SealBroken broken) {
                LOG.log(Level.WARNING, broken::getMessage);
            }
        }
        return made;
    }
}
