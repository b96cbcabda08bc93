package com.baribhara.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What meters counted: typed in by building, looked at before it is billed, and billed; and what a whole building shares. */
final class UtilityScenes {
    private UtilityScenes() {}

    static List<Scene> all() {
        return Stream.of(readings(), meters(), SharedBillScenes.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scene> readings() {
        String sheet = "/property/readings.xhtml?property={meteredProperty}&month=2026-11";
        return List.of(
                Scene.of("readings", sheet),
                Scene.of(
                        "readings, of a month gone by",
                        "/property/readings.xhtml?property={meteredProperty}&month=2026-10"),
                Scene.of("readings, refused", sheet)
                        .after(page ->
                                page.locator("main td input.b-input").first().fill("12"))
                        .after(Scenes::sends),
                Scene.of("photo of a reading", "/property/reading-photo.xhtml?meter={meter}&reading={reading}"),
                Scene.of(
                        "photo of a reading, to add",
                        "/property/reading-photo.xhtml?meter={bareMeter}&reading={bareReading}"),
                Scene.of("readings, none yet", "/property/readings.xhtml").seenBy(Who.NEWCOMER),
                Scene.of("readings from a file", "/property/readings-import.xhtml"),
                Scene.of("readings from a file, refused", "/property/readings-import.xhtml")
                        .after(page -> page.setInputFiles("[id='upload:file']", badReadings()))
                        .clicking("[id='upload:go']")
                        .after(page -> page.waitForSelector("#faulty")),
                Scene.of("utilities", "/invoice/utilities.xhtml"),
                Scene.of("utilities, none yet", "/invoice/utilities.xhtml").seenBy(Who.NEWCOMER),
                Scene.of("utilities, refused", "/invoice/utilities.xhtml")
                        .after(page -> page.fill("[id='form:date']", "someday"))
                        .after(Scenes::sends),
                Scene.of("utility run, preview", "/invoice/utility-run.xhtml?id={utilityPreview}"),
                Scene.of("utility run, done", "/invoice/utility-run.xhtml?id={utilityRun}"),
                Scene.of("invoice, of a meter", "/invoice/invoice.xhtml?id={utilityInvoice}"));
    }

    /** Meters of a unit, from the first day to the last. */
    private static List<Scene> meters() {
        String correct = "/property/reading-form.xhtml?meter={meter}&corrects={reading}";
        return List.of(
                Scene.of("unit, with meters", "/property/unit.xhtml?id={meteredUnit}"),
                Scene.of("meter", "/property/meter.xhtml?id={meter}"),
                Scene.of("meter form", "/property/meter-form.xhtml?unit={vacantUnit}"),
                Scene.of("meter form, refused", "/property/meter-form.xhtml?unit={vacantUnit}")
                        .after(Scenes::sends),
                Scene.of("meter price", "/property/meter-price.xhtml?id={meter}"),
                Scene.of("meter price, refused", "/property/meter-price.xhtml?id={meter}")
                        .after(Scenes::sends),
                Scene.of("meter, replacing", "/property/meter-replace.xhtml?id={meter}"),
                Scene.of("meter, replacing, refused", "/property/meter-replace.xhtml?id={meter}")
                        .after(Scenes::sends),
                Scene.of("meter, removing", "/property/meter-remove.xhtml?id={meter}"),
                Scene.of("reading, correcting", correct),
                Scene.of("reading, correcting, refused", correct).after(Scenes::sends),
                Scene.of("first reading, correcting", "/property/reading-form.xhtml?meter={meter}&corrects=FIRST"));
    }

    private static FilePayload badReadings() {
        String csv = "meter,day,value\n02135400,2026-11-04,12\nnone,someday,12-5\n";
        return new FilePayload("readings.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
