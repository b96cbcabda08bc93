package com.baribhara.shared.internal;

import com.baribhara.shared.security.Allowance;
import com.baribhara.shared.security.Limit;
import com.baribhara.shared.security.Sha256;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Buckets of Bucket4j in the table {@code rate_limit}: a row each, locked while it is counted, named by a digest of its subject. With
 * another setting the counting begins anew.
 */
@ApplicationScoped
public class SharedBuckets {
    private static final Duration KEPT_FULL = Duration.ofMinutes(10);

    @Resource(lookup = "java:jboss/datasources/Baribhara")
    private DataSource dataSource;

    private volatile PostgreSQLSelectForUpdateBasedProxyManager<String> manager;

    protected SharedBuckets() {}

    /** Over a database of one's own. */
    public SharedBuckets(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return zero when one was taken, else how long until there is one */
    public Duration take(Limit limit, String subject, Allowance allowance) {
        ConsumptionProbe probe = bucket(limit, subject, allowance).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** @return zero when there is one, else how long until then */
    public Duration wait(Limit limit, String subject, Allowance allowance) {
        EstimationProbe probe = bucket(limit, subject, allowance).estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** @return how many rows that say nothing any more are gone, of at most so many */
    public int forget(int most) {
        return manager().removeExpired(most);
    }

    private Bucket bucket(Limit limit, String subject, Allowance allowance) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(allowance.most())
                        .refillGreedy(allowance.most(), allowance.within())
                        .build())
                .build();
        return manager()
                .builder()
                .build(limit.name() + " " + allowance + " " + Sha256.letters(subject), () -> configuration);
    }

    private PostgreSQLSelectForUpdateBasedProxyManager<String> manager() {
        PostgreSQLSelectForUpdateBasedProxyManager<String> known = manager;
        if (known == null) {
            known = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                    .table("rate_limit")
                    .idColumn("id")
                    .stateColumn("state")
                    .expiresAtColumn("expires_at")
                    .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_FULL))
                    .primaryKeyMapper(PrimaryKeyMapper.STRING)
                    .build();
            manager = known;
        }
        return known;
    }
}
