package com.baribhara.invoice.cases;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The checking of cases itself: it must be able to fail. */
class BillingCaseCheckTest {

    @Test
    void passesWhatHolds() throws IOException {
        BillingCase holds = rounding("{\"values\":[\"0.005\"]}", "{\"rounded\":[\"0.01\"]}");
        assertThatCode(() -> BillingCasesTest.check(holds)).doesNotThrowAnyException();
    }

    @Test
    void failsOnAnotherNumber() throws IOException {
        BillingCase wrong = rounding("{\"values\":[\"0.005\"]}", "{\"rounded\":[\"0.00\"]}");
        assertThatThrownBy(() -> BillingCasesTest.check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("BC-X");
    }

    @Test
    void failsOnAKeyThatNobodyAnswers() throws IOException {
        BillingCase more = rounding("{\"values\":[\"0.005\"]}", "{\"rounded\":[\"0.01\"],\"new\":1}");
        assertThatThrownBy(() -> BillingCasesTest.check(more))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("new");
    }

    @Test
    void failsOnAListOfAnotherLength() throws IOException {
        BillingCase longer = rounding("{\"values\":[\"0.005\"]}", "{\"rounded\":[\"0.01\",\"0.01\"]}");
        assertThatThrownBy(() -> BillingCasesTest.check(longer)).isInstanceOf(AssertionError.class);
    }

    @Test
    void failsOnAnUnknownForm() throws IOException {
        BillingCase unknown = rounding("{\"numbers\":[\"0.005\"]}", "{\"rounded\":[\"0.01\"]}");
        assertThatThrownBy(() -> BillingCasesTest.check(unknown))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("BC-X T");
    }

    private static BillingCase rounding(String inputs, String expected) throws IOException {
        return BillingCase.of("{\"id\":\"BC-X\",\"category\":\"rounding\",\"title\":\"T\",\"inputs\":" + inputs
                + ",\"expected\":" + expected + "}");
    }
}
