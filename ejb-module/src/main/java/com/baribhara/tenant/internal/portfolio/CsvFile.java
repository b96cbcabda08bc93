package com.baribhara.tenant.internal.portfolio;

import static com.baribhara.tenant.internal.portfolio.Column.defaulted;
import static com.baribhara.tenant.internal.portfolio.Column.optional;
import static com.baribhara.tenant.internal.portfolio.Column.required;
import static com.baribhara.tenant.internal.portfolio.FieldFormats.CODE_40;
import static com.baribhara.tenant.internal.portfolio.FieldFormats.DAY;
import static com.baribhara.tenant.internal.portfolio.FieldFormats.oneOf;
import static com.baribhara.tenant.internal.portfolio.FieldFormats.text;

import com.baribhara.property.UnitKind;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.VatMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files of a portfolio and their columns: what {@code docs/import-format.md} describes, and a test compares with it. */
enum CsvFile {
    PROPERTIES(
            "property",
            List.of("code"),
            required("code", CODE_40, "DHN-27", "CTG-04"),
            required("name", text(200), "Rupsha Villa", "Karnaphuli Plaza"),
            optional("name_bn", text(200), "রূপসা ভিলা", "কর্ণফুলী প্লাজা"),
            optional("holding", text(60), "House 12/A", "1045"),
            optional("road", text(120), "Road 27", "CDA Avenue"),
            optional("block", text(60), "", ""),
            required("area", text(120), "Dhanmondi", "GEC Circle"),
            optional("thana", text(120), "Dhanmondi", "Khulshi"),
            required("district", text(120), "Dhaka", "Chattogram"),
            optional("post_code", FieldFormats.POST_CODE_4, "1209", "4000")),
    UNITS(
            "unit",
            List.of("property", "code"),
            required("property", CODE_40, "DHN-27", "CTG-04"),
            required("code", CODE_40, "A-3", "S-01"),
            required("kind", oneOf(UnitKind.class), "FLAT", "SHOP"),
            optional("floor", text(20), "3", "G"),
            optional("area_sft", FieldFormats.AREA, "1250", "320.5")),
    TENANTS(
            "tenant",
            List.of("code"),
            required("code", CODE_40, "T-0001", "T-0002"),
            required("name", text(200), "Farhana Yasmin", "Meghna Stationers"),
            optional("name_bn", text(200), "ফারহানা ইয়াসমিন", "মেঘনা স্টেশনার্স"),
            optional("phone", FieldFormats.PHONE, "01700000001", "+8801800000002"),
            optional("nid", FieldFormats.NATIONAL_ID, "1000000001", ""),
            optional("email", FieldFormats.EMAIL_254, "farhana@example.com", ""),
            optional("account", FieldFormats.ACCOUNT, "", "")),
    LEASES(
            "lease",
            List.of("code"),
            required("code", CODE_40, "L-0001", "L-0002"),
            required("property", CODE_40, "DHN-27", "CTG-04"),
            required("unit", CODE_40, "A-3", "S-01"),
            required("tenant", CODE_40, "T-0001", "T-0002"),
            required("starts_on", DAY, "2025-07-01", "2026-01-15"),
            optional("ends_on", DAY, "", "2028-12-31"),
            defaulted("billed_from", DAY, "starts_on", "2026-11-01", ""),
            required("rent", FieldFormats.TAKA, "28000", "45000.00"),
            required("due_day", FieldFormats.integer(1, 28), "10", "5"),
            defaulted(
                    "proration",
                    oneOf(ProrationPolicy.class),
                    "'ACTUAL_DAYS_IN_MONTH'",
                    "ACTUAL_DAYS_IN_MONTH",
                    "FIXED_30_DAYS"),
            defaulted("use", oneOf(LeaseUse.class), "'RESIDENTIAL'", "RESIDENTIAL", "COMMERCIAL"),
            defaulted("vat_mode", oneOf(VatMode.class), "'NONE'", "NONE", "ADDED"),
            optional("vat_exemption", text(200), "", ""),
            optional("opening_balance", FieldFormats.BALANCE, "28000", "-1500.00"),
            optional("deposit_held", FieldFormats.HELD, "28000", "90000"),
            optional("advance_held", FieldFormats.HELD, "", "135000"),
            optional("advance_monthly", FieldFormats.TAKA, "", "15000")),
    CHARGES(
            "lease_charge",
            List.of("lease", "code"),
            required("lease", CODE_40, "L-0001", "L-0002"),
            required("code", CODE_40, "SERVICE", "KEY"),
            required("kind", oneOf(ChargeKind.class), "SERVICE_CHARGE", "KEY"),
            required("basis", oneOf(ChargeBasis.class), "PER_AREA", "ONE_OFF"),
            required("amount", FieldFormats.RATE, "3.5", "1500"),
            // a fixed charge for unmetered gas does not prorate by default (billing rules, section 2)
            defaulted("prorated", FieldFormats.YES_NO, "basis <> 'ONE_OFF' and kind <> 'GAS'", "true", "false"),
            optional("starts_on", DAY, "", "2026-11-01"),
            optional("ends_on", DAY, "", ""));

    private final String table;
    private final List<String> key;
    private final List<Column> columns;

    CsvFile(String table, List<String> key, Column... columns) {
        this.table = table;
        this.key = key;
        this.columns = List.of(columns);
    }

    /** By the name of a zip's entry. */
    static Optional<CsvFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The table that its rows end in. */
    String table() {
        return table;
    }

    /** The temporary table that its rows are laid in first. */
    String staged() {
        return "staged_" + table;
    }

    /** The columns that tell its rows apart. */
    List<String> key() {
        return key;
    }

    List<Column> columns() {
        return columns;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
