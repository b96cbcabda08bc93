package com.baribhara.invoice.cases;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.invoices;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LeaseFixture;
import com.baribhara.invoice.LineDraft;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Charges beside the rent, named in the case by how often they come: monthly_x, x_monthly, one_off_x. */
final class ChargeCases {
    private ChargeCases() {}

    static boolean names(String input) {
        return input.startsWith("monthly_") || input.endsWith("_monthly") || input.startsWith("one_off");
    }

    static Map<String, Object> lines(JsonNode inputs) {
        String from = inputs.get("occupied_from").asText();
        LeaseFixture lease = aLease().from(from).to(inputs.get("occupied_to").asText());
        lease.proration(Inputs.policy(inputs));
        List<String> keys = new ArrayList<>();
        inputs.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("one_off")) {
                keys.add("one_off");
                lease.charge(kind(name), ChargeBasis.ONE_OFF, inputs.get(name).asText(), false, from, null);
            } else if (names(name)) {
                String key = name.replaceFirst("^monthly_", "").replaceFirst("_monthly$", "");
                keys.add(key);
                lease.monthly(kind(key), inputs.get(name).asText());
            }
        });
        InvoiceDraft invoice = invoices(lease.build(), from.substring(0, 7)).get(0);
        List<LineDraft> charges = invoice.lines().subList(1, invoice.lines().size());
        Map<String, Object> answer = new HashMap<>();
        for (int i = 0; i < charges.size(); i++) {
            answer.merge(keys.get(i), charges.get(i).amount(), (one, other) -> ((Money) one).plus((Money) other));
        }
        answer.put("total", InvoiceDraft.Totals.of(charges).total());
        return answer;
    }

    /** Every other input is a fixed monthly charge for unmetered gas. */
    static Map<String, Object> gas(JsonNode inputs) {
        String moveIn = inputs.get("move_in").asText();
        LeaseFixture lease = aLease().from(moveIn);
        List<String> keys = new ArrayList<>();
        inputs.fieldNames().forEachRemaining(name -> {
            if (!name.equals("move_in")) {
                keys.add(name + "_line");
                lease.monthly(ChargeKind.GAS, inputs.get(name).asText());
            }
        });
        String month = BillingMonth.of(LocalDate.parse(moveIn)).toString();
        List<LineDraft> lines = invoices(lease.build(), month).get(0).lines();
        Map<String, Object> answer = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            answer.put(keys.get(i), lines.get(i + 1).amount());
        }
        return answer;
    }

    static Map<String, Object> byArea(JsonNode inputs) {
        LeaseFixture lease = aLease().area(inputs.get("area_sft").asText());
        lease.perArea(ChargeKind.SERVICE_CHARGE, inputs.get("rate").asText());
        return Map.of(
                "amount",
                invoices(lease.build(), "2026-01").get(0).lines().get(1).amount());
    }

    private static ChargeKind kind(String name) {
        Set<String> known = Set.of("SERVICE_CHARGE", "PARKING", "GENERATOR", "LIFT", "SECURITY", "WASTE", "INTERNET");
        String wanted = name.toUpperCase(Locale.ROOT);
        return known.contains(wanted) ? ChargeKind.valueOf(wanted) : ChargeKind.OTHER;
    }
}
