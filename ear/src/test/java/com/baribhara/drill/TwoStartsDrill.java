package com.baribhara.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** the month is started twice in the same instant, once on each node. */
@Tag("drill")
class TwoStartsDrill {
    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;

    @Test
    void oneCallerGetsTheRunAndTheOtherItsName() throws SQLException {
        Cluster cluster = Cluster.get();
        cluster.bothUp();
        String undisturbed = cluster.undisturbed();
        Month month = Month.of(cluster);
        RequestSpecification here = month.asOwner(cluster.first());
        RequestSpecification there = month.asOwner(cluster.second());
        try (Results.Row row = cluster.results().row("R-06", "POST /invoice-runs at both nodes at once")) {
            List<Response> answers = atOnce(() -> Month.request(here), () -> Month.request(there));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(ACCEPTED, CONFLICT);
            String location = one(answers, ACCEPTED).getHeader("Location");
            String run = location.substring(location.lastIndexOf('/') + 1);
            assertThat(one(answers, CONFLICT).asString()).contains(run);
            boolean refusedHere = answers.get(0).statusCode() == CONFLICT;
            assertThat(month.asOwner(refusedHere ? cluster.first() : cluster.second())
                            .get("/api/v1/invoice-runs/" + run)
                            .path("status")
                            .toString())
                    .isIn("RUNNING", "COMPLETED");
            row.completed(month.awaitCompleted());
            billedOnce(cluster, month, undisturbed);
            row.held("202 and 409 naming the run; one run");
        }
    }

    @Test
    void oneOfTwoJobsStartedByAdministratorsEndsAtOnce() throws SQLException {
        Cluster cluster = Cluster.get();
        cluster.bothUp();
        String undisturbed = cluster.undisturbed();
        Month month = Month.of(cluster);
        Sql sql = cluster.sql();
        long before = sql.number("select coalesce(max(jobexecutionid), 0) from job_execution");
        try (Results.Row row = cluster.results().row("R-06", "start-job at both nodes at once")) {
            assertThat(atOnce(() -> startedJob(month, cluster.first()), () -> startedJob(month, cluster.second())))
                    .containsExactly(true, true);
            row.completed(month.awaitCompleted());
            String ended =
                    "select count(*) from job_execution where jobexecutionid > %d and batchstatus = 'COMPLETED'%s";
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> sql.number(ended.formatted(before, "")) == 2);
            assertThat(sql.number(ended.formatted(before, " and exitstatus = 'UNDER_WAY'")))
                    .isEqualTo(1);
            billedOnce(cluster, month, undisturbed);
            row.held("one run, the other job ended as UNDER_WAY");
        }
    }

    private static boolean startedJob(Month month, Node node) {
        month.startJob(node);
        return true;
    }

    private static void billedOnce(Cluster cluster, Month month, String undisturbed) throws SQLException {
        assertThat(cluster.sql()
                        .number("select count(*) from invoice_run where organisation_id = "
                                + month.landlord().key()))
                .isEqualTo(1);
        month.oracle().holds();
        assertThat(month.oracle().contents()).isEqualTo(undisturbed);
    }

    private static Response one(List<Response> answers, int status) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == status)
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> atOnce(Supplier<T> one, Supplier<T> other) {
        CyclicBarrier together = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(act -> CompletableFuture.supplyAsync(() -> {
                    await(together);
                    return act.get();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
    }
}
