package com.baribhara.server;

import com.baribhara.server.portfolio.PortfolioMain;
import com.baribhara.server.portfolio.PortfolioOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.dmr.ModelNode;

/** What the demo does through the API: imports the portfolio once, bills the month once, and says what it came to. */
final class DemoMonth {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> UNDER_WAY =
            Set.of("RECEIVED", "QUEUED", "PENDING", "REQUESTED", "STARTING", "RUNNING");

    private final ApiClient api;
    private final ApplicationServer server;
    private final YearMonth month;

    DemoMonth(ApiClient api, ApplicationServer server, YearMonth month) {
        this.api = api;
        this.server = server;
        this.month = month;
    }

    /** Makes the portfolio, with this person among its tenants, and imports it as a user would; when there is none yet. */
    void importOnce(Path portfolio, String tenant) {
        if (api.get("leases?limit=1").get("total").asLong() > 0) {
            return;
        }
        try {
            PortfolioMain.write(portfolio, PortfolioOrder.demo(month, tenant));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        ModelNode imported = await("the import", api.upload("imports", portfolio));
        if (!"COMPLETED".equals(imported.get("status").asString())) {
            throw new CannotStart("the demo portfolio was not imported: " + imported.toJSONString(true));
        }
    }

    /** The line of the month's run: of the one there is, else of a new one. */
    String bill() {
        ModelNode run = completed().orElseGet(() -> {
            String location = api.post("invoice-runs", "{\"month\":\"" + month + "\",\"dryRun\":false}");
            return await("the monthly run", location);
        });
        if (!"COMPLETED".equals(run.get("status").asString())) {
            throw new CannotStart("the run for " + month + " ended as "
                    + run.get("status").asString() + "; " + server.log() + " says:\n" + ServerLog.tail(server.log()));
        }
        return line(run);
    }

    static String line(ModelNode run) {
        Duration took = Duration.between(
                OffsetDateTime.parse(run.get("startedAt").asString()),
                OffsetDateTime.parse(run.get("finishedAt").asString()));
        return "month: " + run.get("month").asString() + ", "
                + run.get("leases").asLong() + " leases, "
                + run.get("billed").asLong() + " invoices, " + run.get("parked").asLong() + " parked, ৳ "
                + grouped(new BigDecimal(run.get("total").asString())) + ", "
                + String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }

    /** Lakh and crore: the last three digits, then pairs. */
    static String grouped(BigDecimal amount) {
        String[] parts = amount.setScale(2).toPlainString().split("\\.");
        String whole = parts[0];
        int split = Math.max(0, whole.length() - 3);
        String pairs = whole.substring(0, split).replaceAll("(?<=\\d)(?=(\\d\\d)+$)", ",");
        return pairs + (pairs.isEmpty() ? "" : ",") + whole.substring(split) + "." + parts[1];
    }

    private Optional<ModelNode> completed() {
        return api.get("invoice-runs?limit=200").get("items").asList().stream()
                .filter(run -> run.get("month").asString().equals(month.toString()))
                .filter(run -> run.get("status").asString().equals("COMPLETED"))
                .filter(run -> !run.get("dryRun").asBoolean())
                .filter(run -> run.get("billed").asLong() > 0)
                .findFirst();
    }

    private ModelNode await(String what, String location) {
        return Patience.await(PATIENCE, what, server.log(), server::alive, () -> {
            ModelNode state = api.get(location);
            return UNDER_WAY.contains(state.get("status").asString()) ? null : state;
        });
    }
}
