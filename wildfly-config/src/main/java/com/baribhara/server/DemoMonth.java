package com.baribhara.server;

import com.baribhara.server.portfolio.PortfolioMain;
import com.baribhara.server.portfolio.PortfolioOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jboss.dmr.ModelNode;

/** What the demo does through the API: imports the portfolio once, bills the month once, and says what it came to. */
final class DemoMonth {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> UNDER_WAY =
            Set.of("RECEIVED", "QUEUED", "PENDING", "REQUESTED", "STARTING", "RUNNING");

    private final ApiClient api;
    private final Path log;
    private final BooleanSupplier alive;
    private final YearMonth month;

    /** The log and the sign of life are those of the server whose API it is. */
    DemoMonth(ApiClient api, Path log, BooleanSupplier alive, YearMonth month) {
        this.api = api;
        this.log = log;
        this.alive = alive;
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

    /**
     * The line of the month's run: of the one that billed most, else of a new one. One still under way, as after a server that was
     * killed, goes on by itself and is waited for.
     */
    String bill() {
        awaitRunning();
        ModelNode run =
                completed().orElseGet(() -> Patience.await(PATIENCE, "the monthly run", log, alive, this::begin));
        if (!"COMPLETED".equals(run.get("status").asString())) {
            throw new CannotStart("the run for " + month + " ended as "
                    + run.get("status").asString() + "; " + log + " says:\n" + ServerLog.tail(log));
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

    /** A new run's end; when another one came first, that one's; null when neither is to be seen yet. */
    private ModelNode begin() {
        try {
            return await("the monthly run", api.post("invoice-runs", "{\"month\":\"" + month + "\",\"dryRun\":false}"));
        } catch (ApiConflict anotherRuns) {
            awaitRunning();
            return completed().orElse(null);
        }
    }

    private void awaitRunning() {
        runs("RUNNING")
                .findFirst()
                .ifPresent(run -> await(
                        "the monthly run under way",
                        "invoice-runs/" + run.get("id").asString()));
    }

    private Optional<ModelNode> completed() {
        return runs("COMPLETED")
                .filter(run -> run.get("billed").asLong() > 0)
                .max(Comparator.comparingLong(run -> run.get("billed").asLong()));
    }

    /** The month's real runs of this status, newest first. */
    private Stream<ModelNode> runs(String status) {
        return all().stream()
                .filter(run -> run.get("month").asString().equals(month.toString()))
                .filter(run -> run.get("status").asString().equals(status))
                .filter(run -> !run.get("dryRun").asBoolean());
    }

    private List<ModelNode> all() {
        List<ModelNode> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            ModelNode page = api.get("invoice-runs?limit=200" + after);
            found.addAll(page.get("items").asList());
            after = page.hasDefined("next")
                    ? "&after=" + URLEncoder.encode(page.get("next").asString(), StandardCharsets.UTF_8)
                    : null;
        }
        return found;
    }

    private ModelNode await(String what, String location) {
        return Patience.await(PATIENCE, what, log, alive, () -> {
            ModelNode state = api.get(location);
            return UNDER_WAY.contains(state.get("status").asString()) ? null : state;
        });
    }
}
