package com.baribhara.shared.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "Karim@Shapla.Example, EMAIL, karim@shapla.example, karim",
        "' a.b+c@mail.shapla.example ', EMAIL, a.b+c@mail.shapla.example, a.b+c",
        "01711-223344, SMS, +8801711223344, 01711223344",
        "+880 1711 223344, SMS, +8801711223344, 01711223344",
        "০১৭১১২২৩৩৪৪, SMS, +8801711223344, 01711223344"
    })
    void oneContactHasOneFormHoweverItIsTyped(String typed, Contact.Kind kind, String kept, String local) {
        assertThat(Contact.typed(typed)).contains(new Contact(kind, kept));
        assertThat(Contact.typed(typed).map(Contact::local)).contains(local);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "karim",
                "a@b",
                "a@b..c",
                "a..b@c.example",
                ".a@c.example",
                "a.@c.example",
                "a b@c.example",
                "a@c.example\r\nBcc: x@y.example",
                "\"a\"@c.example",
                "a@c.example,x@y.example",
                "<a@c.example>",
                "করিম@c.example",
                "01211223344",
                "029876543",
                "+14155550123"
            })
    void whatNoMessageCanGoToIsNone(String typed) {
        assertThat(Contact.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"karim@shapla.example, k…@shapla.example", "01711223344, +8801…344"})
    void inALogItIsNotToBeRead(String typed, String masked) {
        assertThat(Contact.typed(typed)).map(Contact::toString).contains(masked);
    }
}
