package com.baribhara.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type wrongly comes back at the field, in their language, with what they typed. */
class BadInputIT {
    private static final String LONG = "x".repeat(10_000);

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("/property/property-form.xhtml", "name", ""),
                Arguments.of("/property/property-form.xhtml", "name", LONG),
                Arguments.of("/property/property-form.xhtml", "code", "<b>"),
                Arguments.of("/property/property-form.xhtml", "code", "😀"),
                Arguments.of("/property/property-form.xhtml", "address-area", LONG),
                Arguments.of("/property/property-form.xhtml", "address-postCode", "১২"),
                Arguments.of("/property/property-form.xhtml", "address-postCode", "2026-02-30"),
                Arguments.of("/property/unit-form.xhtml", "property", ""),
                Arguments.of("/property/unit-form.xhtml", "kind", ""),
                Arguments.of("/property/unit-form.xhtml", "areaSft", "wide"),
                Arguments.of("/property/unit-form.xhtml", "areaSft", "1e999999999"),
                Arguments.of("/tenant/tenant-form.xhtml", "name", ""),
                Arguments.of("/tenant/tenant-form.xhtml", "nameBn", LONG),
                Arguments.of("/tenant/tenant-form.xhtml", "phone", "<script>"),
                Arguments.of("/tenant/tenant-form.xhtml", "nid", "12345"),
                Arguments.of("/tenant/tenant-form.xhtml", "email", "nobody"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isToldAtTheFieldWithWhatWasTypedKept(String page, String field, String typed) {
        for (String language : new String[] {"en", "bn"}) {
            Response answer = SentForm.at(page).with(field, typed).saved(language);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString())
                    .as("%s of %s in %s", field, page, language)
                    .containsPattern("id=\"form:" + field + "\"[^>]*aria-invalid=\"true\"")
                    .contains("href=\"#form:" + field + "\"")
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("value=\"<");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"০১৭১২৩৪৫৬৭৮", "01712-345678", "+8801712345678"})
    void phonesAreTakenHoweverTheyAreWritten(String phone) {
        Response answer = SentForm.at("/tenant/tenant-form.xhtml")
                .with("name", "Rahima Khatun")
                .with("phone", phone)
                .saved("bn");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/tenant/tenant.xhtml?id=");
    }
}
