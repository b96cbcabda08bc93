package com.baribhara.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.ALease;
import com.baribhara.it.Api;
import com.baribhara.it.Meters;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month of readings from a spreadsheet: all rows or none, each by the rules of typing, and twice is once. */
class ReadingImportIT {
    private String one;
    private String other;

    @BeforeEach
    void twoMeters() {
        one = Meters.install(ALease.aUnit(), "2026-09-30", "100");
        other = Meters.install(ALease.aUnit(), "2026-09-30", "4000");
    }

    @Test
    void readingsComeInOnceHoweverOftenTheFileIsSent() {
        String file = "meter,day,value\n" + number(one) + ",2026-10-31,২৫০.৫\n" + number(other)
                + ",31/10/2026,\"4,120\"\n" + number(one) + ",2026-11-04,260\n";
        assertThat(sent(file).statusCode()).isEqualTo(200);
        assertThat(sent(file).jsonPath().getMap(""))
                .containsEntry("rows", 3)
                .containsEntry("added", 0)
                .containsEntry("unchanged", 3);
        assertThat(values(one)).containsExactly("260", "250.5");
        assertThat(values(other)).containsExactly("4120");
    }

    @Test
    void oneBadRowKeepsAllOutAndEachIsNamed() {
        String file = "meter,day,value,confirmed\n" + number(one) + ",2026-10-31,250,\n" + number(other)
                + ",2026-10-31,3999,\n" + "no-such-meter,2026-10-31,1,\n" + number(one) + ",2199-10-31,900,\n";
        Response refused = sent(file);
        assertThat(refused.statusCode()).isEqualTo(422);
        JsonPath problem = refused.jsonPath();
        assertThat(problem.getList("fields.name", String.class))
                .containsExactlyInAnyOrder("rows[3].value", "rows[4].meter", "rows[5].day");
        assertThat(problem.getList("fields.code", String.class))
                .containsExactlyInAnyOrder("reading.below-last", "reading.meter-unknown", "reading.in-future");
        assertThat(values(one)).isEmpty();
        assertThat(sent("meter,day,value\n1,someday,x\n").statusCode()).isEqualTo(400);
    }

    @Test
    void anUnlikelyValueNeedsAYes() {
        assertThat(sent("meter,day,value\n" + number(one) + ",2026-10-15,150\n").statusCode())
                .isEqualTo(200);
        String unlikely = "meter,day,value,confirmed\n" + number(one) + ",2026-10-31,9000,%s\n";
        assertThat(sent(unlikely.formatted("no")).jsonPath().getString("fields[0].code"))
                .isEqualTo("reading.unlikely");
        assertThat(sent(unlikely.formatted("yes")).statusCode()).isEqualTo(200);
        assertThat(values(one)).containsExactly("9000", "150");
    }

    @Test
    void theUnitNamesItsOnlyMeterAndTheTemplateBringsAll() {
        String template = Api.as("CARETAKER")
                .accept("text/csv")
                .get("/reading-imports/template")
                .asString();
        String row = template.lines()
                .filter(line -> line.contains(number(one)))
                .findFirst()
                .orElseThrow();
        String[] cells = row.split(",", -1);
        String filled = "property,unit,day,value\n" + cells[0] + "," + cells[1] + ",2026-10-31,180\n";
        assertThat(sent(filled).statusCode()).isEqualTo(200);
        assertThat(values(one)).containsExactly("180");
        assertThat(sent(template).jsonPath().getInt("rows")).isZero();
        String second = "unit,day,value\n" + cells[1] + ",2026-11-03,190\n";
        assertThat(sent(second).jsonPath().getString("fields[0].code")).isEqualTo("reading.meter-ambiguous");
    }

    private static String number(String meter) {
        return Api.as("OWNER").get("/meters/{id}", meter).jsonPath().getString("number");
    }

    private static List<String> values(String meter) {
        return Api.as("OWNER").get("/meters/{id}/readings", meter).jsonPath().getList("items.value", String.class);
    }

    private static Response sent(String csv) {
        return Api.as("CARETAKER")
                .contentType("text/csv")
                .accept("application/json")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/reading-imports");
    }
}
