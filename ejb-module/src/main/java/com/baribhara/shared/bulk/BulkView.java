package com.baribhara.shared.bulk;

import com.baribhara.shared.Money;
import java.util.UUID;

/**
 * An act on many things, and how it stands with them.
 *
 * @param origin the address of the list they were chosen in
 * @param amount what those add up that are ready or done
 * @param abandoned whether it is under way, but nobody works on it any more
 */
public record BulkView(
        UUID id,
        String act,
        BulkStatus status,
        String origin,
        int ready,
        int unfit,
        int done,
        int failed,
        Money amount,
        boolean abandoned) {

    public int rows() {
        return ready + unfit + done + failed;
    }

    /** Of those that were ready at the beginning. */
    public int percent() {
        int all = ready + done + failed;
        return all == 0 ? 100 : (done + failed) * 100 / all;
    }
}
