package com.baribhara.it.pages;

import static com.baribhara.it.ALease.aLease;
import static com.baribhara.it.ALease.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Meters;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A meter's whole life on the pages of its unit: installed, priced, read, corrected, replaced, removed. */
class MeterPagesIT {
    private final String number = "N" + UUID.randomUUID().toString().substring(0, 10);
    private final String unit = aUnit();

    @Test
    void aMeterIsInstalledPricedAndCorrectedByHand() {
        String meter = installed();
        assertThat(OfficePage.as("CARETAKER")
                        .get("/property/unit.xhtml?id=" + unit)
                        .asString())
                .contains(number, "Electricity")
                .doesNotContain("Install a meter");
        Response priced = form("/property/meter-price.xhtml?id=" + meter)
                .sends("form", typed("from=01/09/2026|perUnit=৯.৭৫|tariff=|sanctionedKw="));
        assertThat(priced.statusCode()).as(priced.asString()).isEqualTo(302);
        String wrong = Api.as("CARETAKER")
                .body(Map.of("readOn", "2026-09-30", "value", 200))
                .post("/meters/{id}/readings", meter)
                .path("id");
        Response right = form("/property/reading-form.xhtml?meter=" + meter + "&corrects=" + wrong)
                .sends("form", typed("value=210|note=Looked again"));
        assertThat(right.statusCode()).as(right.asString()).isEqualTo(302);

        assertThat(OfficePage.as("OWNER")
                        .get("/property/meter.xhtml?id=" + meter)
                        .asString())
                .contains(
                        "9.75 taka a unit", "<s>200</s>", "110 units", "Looked again", "Was wrong", "Meter installed");
    }

    @Test
    void aMeterTakesThePlaceOfAnotherAndIsRemoved() {
        String meter = installed();
        Response replaced = form("/property/meter-replace.xhtml?id=" + meter)
                .sends("form", typed("on=2026-09-10|finalReading=150|number=" + number + "b|digits=5|firstReading=0"));
        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(302);
        String next = idOf(replaced);
        Response removed =
                form("/property/meter-remove.xhtml?id=" + next).sends("form", typed("on=2026-10-01|finalReading=40"));
        assertThat(removed.statusCode()).as(removed.asString()).isEqualTo(302);

        List<Map<String, Object>> meters =
                Api.as("OWNER").queryParam("unit", unit).get("/meters").path("items");
        assertThat(meters)
                .extracting(one -> one.get("removedOn"))
                .containsExactlyInAnyOrder("2026-09-10", "2026-10-01");
        assertThat(OfficePage.as("OWNER")
                        .get("/property/meter.xhtml?id=" + next)
                        .asString())
                .contains("01 October 2026, at 40", "The meter before")
                .doesNotContain("Set the price");
    }

    @Test
    void theFirstReadingIsCorrectedByHandWithAReason() {
        String meter = installed();
        String page = "/property/reading-form.xhtml?meter=" + meter + "&corrects=FIRST";
        assertThat(OfficePage.as("CARETAKER")
                        .get("/property/meter.xhtml?id=" + meter)
                        .asString())
                .contains(page.replace("&", "&amp;"));
        assertThat(form(page).sends("form", typed("value=90|why=")).asString()).contains("This is needed");
        Response right = form(page).sends("form", typed("value=90|why=Misread at the handover"));
        assertThat(right.statusCode()).as(right.asString()).isEqualTo(302);

        assertThat(OfficePage.as("OWNER")
                        .get("/property/meter.xhtml?id=" + meter)
                        .asString())
                .contains("<s>100</s> 90", "First reading, 01 September 2026", "Misread at the handover");
        assertThat(OfficePage.as("OWNER").get(page.replace("FIRST", "FINAL")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aUseFarFromTheLastIsToldInBothLanguagesWithTheWayOut() {
        String lease = aLease().from("2026-08-01").billedFrom("2026-08-01").activated();
        String metered = Api.as("OWNER").get("/leases/{id}", lease).path("unit");
        String meter = Meters.of(metered, "2026-08-31", "0", "10");
        Meters.read(meter, "2026-09-30", "100");
        Meters.bill();
        Meters.read(meter, "2026-10-31", "1200");
        Meters.bill();
        String page = "/invoice/bill-release.xhtml?lease=" + lease + "&month=2026-10&kind=METERS";

        assertThat(OfficePage.as("OWNER").get("/tenant/lease.xhtml?id=" + lease).asString())
                .contains("would be usual for as many days", page.replace("&", "&amp;"));
        assertThat(OfficePage.as("OWNER").get(page).asString()).contains("11,000.00", "1,033.33");
        assertThat(OfficePage.as("OWNER", "bn").get(page).asString()).contains("১১,০০০.০০", "১,০৩৩.৩৩");
        Response released = form(page).sends("form", Map.of("reason", "A welding shop by now", "release", "x"));
        assertThat(released.getHeader("Location")).contains("/invoice/utility-run.xhtml");
    }

    @Test
    void whatCannotBeIsToldBesideItsField() {
        assertThat(form("/property/meter-form.xhtml?unit=" + unit)
                        .sends("form", typed("utility=|number=|digits=2|installedOn=someday|firstReading=x"))
                        .asString())
                .contains("is not a day");
        assertThat(form("/property/meter-price.xhtml?id=" + installed())
                        .sends("form", typed("from=2026-09-01|perUnit=|tariff=|sanctionedKw="))
                        .asString())
                .contains("Either so much a unit or a public tariff is needed");
    }

    @Test
    void aPriceWithinDaysThatAreBilledWithoutOneIsRefusedAtItsDay() {
        Api.as("OWNER")
                .body(Map.of("validFrom", "2026-07-01", "perUnit", "8", "source", "notice to all", "late", true))
                .post("/rates/SUB_METER_WATER/versions")
                .then()
                .statusCode(201);
        aLease().of(unit).from("2026-08-01").billedFrom("2026-08-01").activated();
        String meter = Meters.install(unit, "WATER", "2026-08-31", "0");
        Meters.read(meter, "2026-09-30", "10");
        Meters.bill();

        assertThat(form("/property/meter-price.xhtml?id=" + meter)
                        .sends("form", typed("from=2026-09-01|perUnit=5|tariff=|sanctionedKw="))
                        .asString())
                .contains("href=\"#form:from\"", "is billed at your general rate");
    }

    private String installed() {
        Response made = form("/property/meter-form.xhtml?unit=" + unit)
                .sends(
                        "form",
                        typed("utility=ELECTRICITY|number=" + number
                                + "|digits=|installedOn=১ সেপ্টেম্বর ২০২৬|firstReading=১০০"));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(302);
        return idOf(made);
    }

    /** What is typed into the fields of a form, and its button. */
    private static Map<String, String> typed(String fields) {
        Map<String, String> typed = new HashMap<>(Map.of("save", "x"));
        for (String field : fields.split("[|]")) {
            typed.put(field.replaceFirst("=.*", ""), field.replaceFirst("[^=]*=", ""));
        }
        return typed;
    }

    private static OfficePage form(String page) {
        return OfficePage.opened("OWNER", page);
    }

    private static String idOf(Response redirected) {
        return redirected.getHeader("Location").replaceFirst(".*[?&]id=", "");
    }
}
