package com.baribhara.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.security.Allowance;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LocalBucketsTest {
    private static final Allowance TWO_A_DAY = Allowance.of("2/1d");

    @Test
    void eachCallerHasItsOwn() {
        LocalBuckets buckets = new LocalBuckets(TWO_A_DAY, 10);
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isBetween(Duration.ofHours(11), Duration.ofHours(12));
        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void ofVeryManyCallersThoseAtWorkAreRemembered() {
        LocalBuckets buckets = new LocalBuckets(TWO_A_DAY, 10);
        buckets.take("busy");
        buckets.take("busy");
        for (int i = 0; i < 100; i++) {
            buckets.take("caller " + i);
            assertThat(buckets.take("busy")).isPositive();
        }
    }
}
