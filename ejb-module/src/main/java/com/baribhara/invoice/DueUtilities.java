package com.baribhara.invoice;

import java.time.DateTimeException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A lease whose meters were read, as a run has come to it. */
public record DueUtilities(LeaseUses uses, UtilityTerms terms) {
    private static final Logger LOG = Logger.getLogger(DueUtilities.class.getName());
    private static final int WORDS = 200;

    /** Applies the rules; asks and changes nothing. A lease they choke on is parked like one they refuse. */
    public UtilityLeaseBill bill() {
        try {
            boolean wholeTaka = terms.wholeTaka().contains(uses.lease().organisation());
            return terms.bound(uses).check(terms.rules().bill(uses, wholeTaka));
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException | NullPointerException broken) {
            LOG.log(
                    Level.WARNING,
                    broken,
                    () -> "no rule for the meters of lease " + uses.lease().row());
            String words = uses.lease().lease().code() + ": " + broken.getMessage();
            String args = words.substring(0, Math.min(WORDS, words.length()));
            return new UtilityLeaseBill(
                    uses.lease(),
                    new LeaseBill.Parked(
                            ParkReason.NOT_STORABLE, args, terms.run().month()));
        }
    }
}
