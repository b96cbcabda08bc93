package com.baribhara.e2e;

import static com.baribhara.it.ALease.aLease;
import static com.baribhara.it.ALease.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Accounts;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import com.baribhara.shared.BillingMonth;
import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the first page after signing in says of the business. */
class HomeE2E {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final String FIGURES = "a.b-figure";
    private static final String AGES = ".b-ages a";

    @Test
    void everyNumberOpensAListThatComesToTheSame() throws SQLException {
        LocalDate today = LocalDate.now(Clock.system(BillingMonth.ZONE));
        aUnit();
        aLease().from("2026-01-01").until(today.plusDays(20).toString()).activated();
        change("update lease set \"use\" = 'COMMERCIAL', vat_mode = 'NONE', vat_exemption = null where id = '%s'"
                .formatted(aLease().from("2026-07-01").billedFrom("2026-07-01").activated()));
        String late = aLease().from("2026-07-01").billedFrom("2026-07-01").activated();
        Runs.of("2026-07");
        change("update invoice set issued_on = '2026-07-01', due_on = '2026-07-10' where lease_id = '%s'"
                .formatted(late));
        Runs.of(today.toString().substring(0, 7));
        try (Visitor owner = owner()) {
            owner.opens("home.xhtml");
            List<Said> all = new ArrayList<>(said(owner, FIGURES, ".b-figure-value"));
            assertThat(all).hasSize(6);
            all.addAll(said(owner, AGES, ".b-money"));
            assertThat(all)
                    .hasSize(10)
                    .filteredOn(one -> one.number().signum() > 0)
                    .hasSizeGreaterThan(6);
            for (Said one : all) {
                owner.opens(one.address());
                assertThat(numbers(owner))
                        .as("%s at home, %s", one.number(), one.address())
                        .contains(one.number());
            }
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection).run(sql);
        }
    }

    private static List<Said> said(Visitor owner, String links, String value) {
        List<Said> all = new ArrayList<>();
        for (Locator link : owner.page().locator(links).all()) {
            BigDecimal number = numbers(link.locator(value).first().innerText()).get(0);
            all.add(new Said(link.getAttribute("href"), number));
        }
        return all;
    }

    /** The head, the sums and the count under a list; an empty one says 0 with its words. */
    private static List<BigDecimal> numbers(Visitor owner) {
        List<BigDecimal> all = new ArrayList<>();
        for (Locator place : owner.page()
                .locator("main .b-head, main .b-totals, main .b-pager")
                .all()) {
            all.addAll(numbers(place.innerText()));
        }
        if (owner.page().locator("main .b-empty").count() > 0) {
            all.add(BigDecimal.ZERO);
        }
        return all;
    }

    /** In whole taka, as the figures at home are. */
    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> all = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            all.add(new BigDecimal(found.group().replace(",", "")).setScale(0, RoundingMode.HALF_UP));
        }
        return all;
    }

    private static Visitor owner() {
        Accounts accounts = RunningSystem.get().accounts();
        Visitor owner = new Visitor("en");
        owner.signsIn(accounts.username("OWNER"), accounts.password("OWNER"));
        return owner;
    }

    private record Said(String address, BigDecimal number) {}
}
