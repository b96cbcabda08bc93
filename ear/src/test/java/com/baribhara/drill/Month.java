package com.baribhara.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Landlord;
import com.baribhara.it.MonthJob;
import com.baribhara.it.Office;
import com.baribhara.shared.BillingMonth;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** November of a landlord of its own, billed while something breaks; all landlords are alike but for ids. */
final class Month {
    static final int LEASES = Integer.getInteger("baribhara.drill.leases", 10_000);
    static final String MONTH = "2026-11";
    /** Within which a run left behind must have a new owner. */
    static final Duration TAKEN_OVER = Duration.ofMinutes(2);

    private static final Duration BILLED = Duration.ofMinutes(3);
    private static final String LATEST =
            "select %s from batch_run b join invoice_run r on r.batch_run_id = b.id where r.organisation_id = %d"
                    + " order by r.started_at desc limit 1";

    private final Cluster cluster;
    private final Landlord landlord;
    private final Office office;
    private final String uid;

    private Month(Cluster cluster, Landlord landlord) throws SQLException {
        this.cluster = cluster;
        this.landlord = landlord;
        this.uid = cluster.sql().text("select uid from organisation where id = " + landlord.key());
        this.office = Office.hired(cluster.sql(), landlord.key(), cluster.accounts());
    }

    static Month of(Cluster cluster) throws SQLException {
        return new Month(cluster, Landlord.with(LEASES, cluster.sql()));
    }

    /** Of a landlord whose leases are billed since an earlier month. */
    static Month since(BillingMonth first, Cluster cluster) throws SQLException {
        return new Month(cluster, Landlord.with(LEASES, first, cluster.sql()));
    }

    Landlord landlord() {
        return landlord;
    }

    Oracle oracle() throws SQLException {
        return new Oracle(cluster.sql(), landlord.key());
    }

    /** Its owner, at this node. */
    RequestSpecification asOwner(Node node) {
        return node.as(office.username("OWNER"), cluster.accounts().password("OWNER"));
    }

    /** Has the month billed by this node. */
    void start(Node node) {
        assertThat(request(asOwner(node)).statusCode()).isEqualTo(202);
    }

    /** As an administrator of this node has it billed. */
    void startJob(Node node) {
        MonthJob.start(node.management(), MONTH, uid);
    }

    static Response request(RequestSpecification owner) {
        return owner.body(Map.of("month", MONTH)).post("/api/v1/invoice-runs");
    }

    /** @return whether the run still goes on at that moment */
    boolean await(Moment moment) throws SQLException {
        Sql sql = cluster.sql();
        String done =
                "select coalesce(sum(leases), 0) from invoice_run_progress where organisation_id = " + landlord.key();
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(BILLED)
                .until(() -> sql.number(done) >= moment.leases());
        Awaitility.await().pollDelay(Duration.ofMillis(moment.millis())).until(() -> true);
        return status().equals("RUNNING");
    }

    /** @return seconds until the run had an owner on this node */
    double awaitOwner(Node node, Duration patience) {
        return seconds(patience, () -> node.owns(latest("b.node")) && latest("b.execution_id") != null);
    }

    /** @return seconds until the run was completed */
    double awaitCompleted() {
        return seconds(BILLED, () -> status().equals("COMPLETED"));
    }

    String status() throws SQLException {
        return latest("r.status");
    }

    /** The life of the node that owns it. */
    String node() throws SQLException {
        return latest("b.node");
    }

    String token() throws SQLException {
        return latest("b.fencing_token");
    }

    private String latest(String column) throws SQLException {
        return cluster.sql().text(LATEST.formatted(column, landlord.key()));
    }

    static double seconds(Duration patience, Callable<Boolean> condition) {
        long begin = System.nanoTime();
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .atMost(patience)
                .until(condition);
        return (System.nanoTime() - begin) / 1e9;
    }
}
