package com.baribhara.web.http;

import com.baribhara.shared.security.Allowance;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each caller has left on this node. Of very many callers, those not seen for longest are forgotten. */
final class LocalBuckets {
    private final Allowance allowance;
    private final Map<String, Bucket> buckets;

    LocalBuckets(Allowance allowance, int mostCallers) {
        this.allowance = allowance;
        this.buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > mostCallers;
            }
        });
    }

    /** @return zero when this one may go on, else how long it should wait */
    Duration take(String caller) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(caller, unseen -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowance.most()).refillGreedy(allowance.most(), allowance.within()))
                .build();
    }
}
