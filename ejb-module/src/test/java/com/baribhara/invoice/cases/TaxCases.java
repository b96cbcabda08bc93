package com.baribhara.invoice.cases;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.vatAlways;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseFixture;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.MonthlyBill;
import com.baribhara.invoice.model.Taxed;
import com.baribhara.invoice.model.VatRounding;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.VatMode;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** VAT on rent. */
final class TaxCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("tax", "area_sft rate_per_sft vat_percent", "", TaxCases::byArea),
            CaseRule.of("tax", "gross vat_percent", "", TaxCases::included),
            CaseRule.of("tax", "lines vat_percent", "", TaxCases::byUse)
                    .when(inputs -> inputs.at("/lines/0").isObject()),
            CaseRule.of("tax", "lines vat_percent", "", TaxCases::rounding)
                    .when(inputs -> inputs.at("/lines/0").isTextual()),
            CaseRule.of("tax", "rent occupied_from occupied_to vat_percent", "basis", TaxCases::prorated));

    private TaxCases() {}

    private static Map<String, Object> byArea(JsonNode inputs) {
        LeaseFixture lease = aLease().commercial(VatMode.ADDED)
                .area(inputs.get("area_sft").asText())
                .perArea(ChargeKind.OTHER, inputs.get("rate_per_sft").asText());
        return line(lease, "2026-01", 1, inputs);
    }

    private static Map<String, Object> prorated(JsonNode inputs) {
        String from = inputs.get("occupied_from").asText();
        LeaseFixture lease = aLease().commercial(VatMode.ADDED)
                .from(from)
                .to(inputs.get("occupied_to").asText())
                .proration(Inputs.policy(inputs))
                .rent(inputs.get("rent").asText());
        return line(lease, BillingMonth.of(LocalDate.parse(from)).toString(), 0, inputs);
    }

    private static Map<String, Object> line(LeaseFixture lease, String upTo, int number, JsonNode inputs) {
        BillingMonth month = BillingMonth.valueOf(upTo);
        MonthlyBill bills = new MonthlyBill(
                month, month.first(), vatAlways(inputs.get("vat_percent").asText()));
        Billed billed = (Billed) bills.bill(lease.build(), false, List.of());
        LineDraft line = billed.invoices().get(0).lines().get(number);
        return Map.of("net", line.net(), "vat", line.vat(), "gross", line.amount());
    }

    private static Map<String, Object> included(JsonNode inputs) {
        BigDecimal percent = Inputs.decimal(inputs.get("vat_percent"));
        JsonNode gross = inputs.get("gross");
        return Map.of(
                "net",
                Inputs.each(
                        gross,
                        amount -> Taxed.included(Inputs.money(amount), percent).net()),
                "vat",
                Inputs.each(
                        gross,
                        amount -> Taxed.included(Inputs.money(amount), percent).vat()));
    }

    private static Map<String, Object> byUse(JsonNode inputs) {
        BigDecimal percent = Inputs.decimal(inputs.get("vat_percent"));
        List<Taxed> lines = Inputs.list(
                inputs.get("lines"),
                line -> Taxed.of(
                        LeaseUse.valueOf(line.get("use").asText()),
                        VatMode.ADDED,
                        Inputs.money(line.get("net")),
                        percent));
        List<Money> vat = lines.stream().map(Taxed::vat).toList();
        return Map.of(
                "vat", vat, "total", Money.sum(lines.stream().map(Taxed::gross).toList()));
    }

    private static Map<String, Object> rounding(JsonNode inputs) {
        BigDecimal percent = Inputs.decimal(inputs.get("vat_percent"));
        List<Money> lines = Inputs.list(inputs.get("lines"), Inputs::money);
        return Map.of(
                "per_line_total", VatRounding.PER_LINE.vat(lines, percent),
                "per_invoice_total", VatRounding.PER_INVOICE.vat(lines, percent),
                "system_uses", VatRounding.SYSTEM);
    }
}
