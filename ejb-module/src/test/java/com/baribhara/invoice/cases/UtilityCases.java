package com.baribhara.invoice.cases;

import com.baribhara.invoice.model.ElectricityBill;
import com.baribhara.invoice.model.RatesByUse;
import com.baribhara.invoice.model.SharedBill;
import com.baribhara.invoice.model.SlabTariff;
import com.baribhara.property.Consumption;
import com.baribhara.tenant.LeaseUse;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Electricity, water, gas, and the charges that go by area. */
final class UtilityCases {
    static final List<CaseRule> RULES = List.of(
            CaseRule.of("utility", "area_sft rate", "", ChargeCases::byArea),
            CaseRule.of("utility", "move_in", "", ChargeCases::gas)
                    .alsoWith(name -> name.endsWith("_burner"))
                    .when(inputs -> inputs.size() > 1),
            CaseRule.of(
                            "utility",
                            "tariff units sanctioned_kw demand_per_kw vat_percent",
                            "",
                            UtilityCases::electricity)
                    .when(inputs -> SeedRates.ELECTRICITY.containsKey(
                            inputs.get("tariff").asText())),
            CaseRule.of("utility", "previous current", "digits rate", UtilityCases::meter),
            CaseRule.of("utility", "old new", "digits rate", UtilityCases::replacedMeter),
            CaseRule.of("utility", "", "bill_equal flats bill_area areas_sft", UtilityCases::shared)
                    .when(UtilityCases::hasBillAndParts),
            CaseRule.of("utility", "units", "rate", UtilityCases::water));

    private UtilityCases() {}

    private static Map<String, Object> electricity(JsonNode inputs) {
        JsonNode units = inputs.get("units");
        ElectricityBill.Terms terms = new ElectricityBill.Terms(
                Inputs.decimal(inputs.get("sanctioned_kw")),
                Inputs.decimal(inputs.get("demand_per_kw")),
                Inputs.decimal(inputs.get("vat_percent")));
        SlabTariff tariff = SeedRates.ELECTRICITY.get(inputs.get("tariff").asText());
        ElectricityBill bill = ElectricityBill.of(tariff, Inputs.decimal(units), terms);
        return Map.of(
                "slabs",
                bill.rows().stream()
                        .map(row -> Map.of(
                                "units", Inputs.quantity(units, row.units()),
                                "rate", row.rate().toPlainString(),
                                "amount", row.amount()))
                        .toList(),
                "energy",
                bill.energy(),
                "demand",
                bill.demand(),
                "vat",
                bill.vat(),
                "total",
                bill.total());
    }

    private static Map<String, Object> meter(JsonNode inputs) {
        return consumed(inputs, between(inputs, inputs, "previous", "current"), inputs.get("current"));
    }

    private static Map<String, Object> replacedMeter(JsonNode inputs) {
        Consumption before = between(inputs, inputs.get("old"), "previous", "final");
        Consumption after = between(inputs, inputs.get("new"), "initial", "current");
        return consumed(inputs, before.plus(after), inputs.at("/new/current"));
    }

    private static Consumption between(JsonNode inputs, JsonNode readings, String previous, String current) {
        Integer digits = Inputs.optional(inputs, "digits", JsonNode::asInt);
        return Consumption.between(
                Inputs.decimal(readings.get(previous)), Inputs.decimal(readings.get(current)), digits);
    }

    private static Map<String, Object> consumed(JsonNode inputs, Consumption consumption, JsonNode like) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("result", consumption.outcome());
        if (consumption.rejected()) {
            answer.put("invoice_line", null);
            answer.put("units", null);
            answer.put("amount", null);
            return answer;
        }
        answer.put("units", Inputs.quantity(like, consumption.units()));
        if (inputs.has("rate")) {
            answer.put(
                    "amount",
                    consumption.charge(Inputs.decimal(inputs.get("rate"))).orElseThrow());
        }
        return answer;
    }

    private static boolean hasBillAndParts(JsonNode inputs) {
        boolean equal = inputs.has("bill_equal") && inputs.has("flats");
        return equal || inputs.has("bill_area") && inputs.has("areas_sft");
    }

    private static Map<String, Object> shared(JsonNode inputs) {
        Map<String, Object> answer = new HashMap<>();
        if (inputs.has("bill_equal")) {
            answer.put(
                    "equal",
                    SharedBill.equally(
                            Inputs.money(inputs.get("bill_equal")),
                            inputs.get("flats").asInt()));
        }
        if (inputs.has("bill_area")) {
            List<BigDecimal> areas = Inputs.list(inputs.get("areas_sft"), Inputs::decimal);
            answer.put("by_area", SharedBill.byWeight(Inputs.money(inputs.get("bill_area")), areas));
        }
        return answer;
    }

    /** Units are given as residential, commercial. */
    private static Map<String, Object> water(JsonNode inputs) {
        Map<LeaseUse, BigDecimal> given = new EnumMap<>(LeaseUse.class);
        inputs.path("rate")
                .properties()
                .forEach(rate -> given.put(use(rate.getKey()), Inputs.decimal(rate.getValue())));
        RatesByUse rates = given.isEmpty() ? SeedRates.WATER : new RatesByUse(given);
        List<BigDecimal> units = Inputs.list(inputs.get("units"), Inputs::decimal);
        Map<String, Object> answer = new HashMap<>();
        List<LeaseUse> uses = List.of(LeaseUse.RESIDENTIAL, LeaseUse.COMMERCIAL);
        for (int i = 0; i < units.size(); i++) {
            LeaseUse use = uses.get(i);
            answer.put(use.name().toLowerCase(Locale.ROOT), rates.charge(use, units.get(i)));
        }
        return answer;
    }

    private static LeaseUse use(String name) {
        return LeaseUse.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
