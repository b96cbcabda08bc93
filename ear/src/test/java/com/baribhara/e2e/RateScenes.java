package com.baribhara.e2e;

import java.util.List;
import java.util.stream.Stream;

/** What is set by date: rates and tariffs of the law and of the landlord, and what being late costs. */
final class RateScenes {
    private RateScenes() {}

    static List<Scene> all() {
        return Stream.of(rates(), tariffs(), lateFees()).flatMap(List::stream).toList();
    }

    private static List<Scene> rates() {
        String rate = "/invoice/rate-form.xhtml?kind=";
        return List.of(
                Scene.of("rates", "/invoice/rates.xhtml"),
                Scene.of("rates, none of one’s own yet", "/invoice/rates.xhtml").seenBy(Who.NEWCOMER),
                Scene.of("rates, as the administrator", "/invoice/rates.xhtml").seenBy(Who.ADMIN),
                Scene.of("rate", "/invoice/rate.xhtml?kind=RENT_INCREASE"),
                Scene.of("rate, as the administrator", "/invoice/rate.xhtml?kind=VAT")
                        .seenBy(Who.ADMIN),
                Scene.of("rate, one’s own", "/invoice/rate.xhtml?kind=SUB_METER_ELECTRICITY"),
                Scene.of("rate, withdrawing", "/invoice/rate.xhtml?kind=SUB_METER_ELECTRICITY")
                        .clicking("[data-dialog^=withdraw]"),
                Scene.of("rate, none yet", "/invoice/rate.xhtml?kind=SUB_METER_GAS"),
                Scene.of("rate form", rate + "SUB_METER_WATER"),
                Scene.of("rate form, change", rate + "SUB_METER_ELECTRICITY&id={comingRate}"),
                Scene.of("rate form, of the law", rate + "RENT_INCREASE").seenBy(Who.ADMIN),
                Scene.of("rate form, refused", rate + "HOLDING_TAX")
                        .seenBy(Who.ADMIN)
                        .after(Scenes::sends));
    }

    private static List<Scene> tariffs() {
        String tariff = "/invoice/tariff-form.xhtml?code=";
        return List.of(
                Scene.of("tariff", "/invoice/tariff.xhtml?code=LT-A"),
                Scene.of("tariff, as the administrator", "/invoice/tariff.xhtml?code=GAS-METER")
                        .seenBy(Who.ADMIN),
                Scene.of("tariff form", tariff + "LT-A").seenBy(Who.ADMIN),
                Scene.of("tariff form, change", tariff + "GAS-METER&id={comingTariff}")
                        .seenBy(Who.ADMIN),
                Scene.of("tariff form, refused", tariff + "LT-A")
                        .seenBy(Who.ADMIN)
                        .after(page -> page.fill("[id='form:slabs:2:from']", "90"))
                        .after(Scenes::sends));
    }

    private static List<Scene> lateFees() {
        return List.of(
                Scene.of("late fees", "/invoice/late-fees.xhtml"),
                Scene.of("late fees, none yet", "/invoice/late-fees.xhtml").seenBy(Who.NEWCOMER),
                Scene.of("late fees, preview", "/invoice/late-fee-run.xhtml?id={lateFees}"),
                Scene.of("late fees, policy", "/invoice/late-fee-policy.xhtml"),
                Scene.of("late fees, policy refused", "/invoice/late-fee-policy.xhtml")
                        .after(Scenes::sends),
                Scene.of("late fees, policy of a lease", "/invoice/late-fee-policy.xhtml?lease={lease}"));
    }
}
