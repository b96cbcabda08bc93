package com.baribhara.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.MonthJob;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import com.baribhara.shared.BillingMonth;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** How much longer the office waits for the page of an invoice while the month of a hundred thousand leases is billed. */
class OfficeDuringRunBench {
    private static final Logger LOG = Logger.getLogger(OfficeDuringRunBench.class.getName());
    private static final Path RESULT = Path.of("target/bench/office-during-run.json");
    private static final int LEASES = Integer.getInteger("baribhara.bench.pages.leases", 100_000);
    private static final int WARMING = 30;
    private static final int ROUNDS = 100;
    private static final int OFTEN = 95;
    private static final double BAR = 2.0;
    private static final int OK = 200;
    private static final String ENDED =
            "select count(*) from batch_run where month = '2026-12-01' and not dry_run and status = 'COMPLETED'";

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void theOfficeStaysUsableWhileTheMonthIsBilled() throws Exception {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql administrator = new Sql(connection);
            long landlord = administrator.number("select id from organisation where name = 'Rahman Estates'");
            new Portfolio(administrator).create(LEASES, landlord, BillingMonth.valueOf("2026-11"));
            Runs.of("2026-11");
            Quiet.await(administrator);
            administrator.run("vacuum (analyze)");
            String invoice = "/invoice/invoice.xhtml?id="
                    + administrator.text("select id from invoice order by number offset 50000 limit 1");
            idle(invoice, new PageTimes("warming"), WARMING);
            PageTimes before = idle(invoice, new PageTimes("invoice, nothing else"), ROUNDS);
            MonthJob.start(RunningSystem.get().server().management(), "2026-12");
            PageTimes during = duringRun(administrator, invoice);
            List<PageTimes> measured = List.of(before, during);
            Files.createDirectories(RESULT.getParent());
            Files.writeString(RESULT, PageTimes.json(measured));
            LOG.info(() -> PageTimes.table(measured));
            assertThat(during.percentile(OFTEN)).isLessThanOrEqualTo(BAR * before.percentile(OFTEN));
        }
    }

    private PageTimes idle(String path, PageTimes times, int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            ask(path, times);
        }
        return times;
    }

    private PageTimes duringRun(Sql administrator, String path) throws SQLException, IOException, InterruptedException {
        PageTimes times = new PageTimes("invoice, during a run");
        while (administrator.number(ENDED) == 0) {
            ask(path, times);
        }
        return times;
    }

    private void ask(String path, PageTimes times) throws IOException, InterruptedException {
        RunningSystem system = RunningSystem.get();
        String token =
                Api.token(system.accounts().username("OWNER"), system.accounts().password("OWNER"));
        HttpRequest request = HttpRequest.newBuilder(system.url().resolve(path))
                .header("Cookie", "__Host-baribhara_token=" + token)
                .header("Accept", "text/html")
                .build();
        long begin = System.nanoTime();
        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        double millis = (System.nanoTime() - begin) / 1e6;
        assertThat(answer.statusCode()).isEqualTo(OK);
        times.add(millis, answer.body().length());
    }
}
