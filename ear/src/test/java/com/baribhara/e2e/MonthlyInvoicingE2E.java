package com.baribhara.e2e;

import static com.baribhara.it.APortfolio.aPortfolio;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Accounts;
import com.baribhara.it.RunningSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an owner does with a new portfolio: sign in, import it, run the month, read an invoice. */
class MonthlyInvoicingE2E {

    @ParameterizedTest
    @CsvSource({"en, '৳ 31,500.00'", "bn, '৳ ৩১,৫০০.০০'"})
    void anOwnerImportsAPortfolioRunsTheMonthAndReadsAnInvoice(String language, String total, @TempDir Path folder)
            throws IOException {
        Accounts accounts = RunningSystem.get().accounts();
        Path zip = Files.write(folder.resolve("portfolio.zip"), aPortfolio().zipped());
        try (Visitor owner = new Visitor(language)) {
            owner.signsIn(accounts.username("OWNER"), accounts.password("OWNER"));
            owner.looksAround("home");
            imports(owner, zip);
            runsTheMonth(owner);
            readsTheInvoice(owner, language, total);
        }
    }

    private static void imports(Visitor owner, Path zip) {
        owner.opens("tenant/imports.xhtml");
        owner.looksAround("imports");
        owner.uploads(zip);
        owner.waitsFor("main a[href='/invoice/runs.xhtml']");
        owner.looksAround("import");
        owner.fitsANarrowPhone("import");
    }

    private static void runsTheMonth(Visitor owner) {
        owner.opens("invoice/runs.xhtml");
        owner.looksAround("runs");
        owner.clicks("[id='start'] [type=submit]");
        owner.waitsFor("[data-dialog=confirm]");
        owner.looksAround("preview");
        owner.fitsANarrowPhone("preview");
        owner.clicks("[data-dialog=confirm]");
        owner.looksAround("confirm");
        owner.clicks("[id='start:bill']");
        owner.waitsFor("main a[href^='/invoice/invoices.xhtml?run=']");
        owner.looksAround("run");
        owner.fitsANarrowPhone("run");
        owner.clicks("main a[href^='/invoice/invoices.xhtml?run=']");
    }

    private static void readsTheInvoice(Visitor owner, String language, String total) {
        owner.waitsFor(".b-invoices");
        owner.looksAround("invoices");
        owner.fitsANarrowPhone("invoices");
        owner.clicks(".b-invoices tr:has-text('" + total + "') a");
        owner.waitsFor(".b-bill");
        owner.looksAround("invoice");
        owner.fitsANarrowPhone("invoice");
        assertThat(owner.reads(".b-sum")).contains(total);
        assertThat(owner.reads(".b-why")).matches(language.equals("bn") ? "(?s).*\\p{IsBengali}.*" : "(?s).*[a-z].*");
    }
}
