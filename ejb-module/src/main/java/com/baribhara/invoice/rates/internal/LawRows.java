package com.baribhara.invoice.rates.internal;

import com.baribhara.invoice.VatRates;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.invoice.rates.AdvanceLimits;
import com.baribhara.invoice.rates.AdvanceLimits.AdvanceLimit;
import com.baribhara.invoice.rates.DayOfYear;
import com.baribhara.invoice.rates.HoldingTaxRates;
import com.baribhara.invoice.rates.HoldingTaxRates.HoldingTaxRate;
import com.baribhara.invoice.rates.IncreaseRules;
import com.baribhara.invoice.rates.IncreaseRules.IncreaseRule;
import com.baribhara.invoice.rates.IncreaseRules.Window;
import com.baribhara.invoice.rates.TdsRates;
import com.baribhara.invoice.rates.TdsRates.TdsRate;
import com.baribhara.shared.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The law by date, from whichever role's database. */
final class LawRows {
    private final Database database;

    LawRows(Database database) {
        this.database = database;
    }

    VatRates vat() {
        return new VatRates(database.query(
                "select valid_from, percent from vat_rate", row -> new VatRate(day(row), row.getBigDecimal(2))));
    }

    TdsRates tds() {
        return new TdsRates(database.query(
                "select valid_from, percent from tds_rate", row -> new TdsRate(day(row), row.getBigDecimal(2))));
    }

    IncreaseRules increases() {
        return new IncreaseRules(database.query(
                "select valid_from, months, window_from, window_to from increase_rule",
                row -> new IncreaseRule(day(row), row.getInt(2), window(row.getString(3), row.getString(4)))));
    }

    private static Window window(String from, String to) {
        return from == null ? null : new Window(DayOfYear.valueOf(from), DayOfYear.valueOf(to));
    }

    AdvanceLimits advances() {
        return new AdvanceLimits(database.query(
                "select valid_from, months, city_months from advance_limit",
                row -> new AdvanceLimit(day(row), row.getInt(2), row.getObject(3, Integer.class))));
    }

    HoldingTaxRates holdingTax() {
        return new HoldingTaxRates(database.query(
                "select valid_from, percent, commercial_percent, months from holding_tax_rate",
                row -> new HoldingTaxRate(day(row), row.getBigDecimal(2), row.getBigDecimal(3), row.getInt(4))));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject(1, LocalDate.class);
    }
}
