package com.baribhara.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.baribhara.shared.Change;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal.Field;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordBinderTest {
    private final RecordBinder binder = new RecordBinder();

    public record Changed(Change<String> name, Change<Money> rent, Change<List<String>> notes) {}

    @Test
    void whatIsAbsentStaysAndWhatIsNullGoes() {
        assertThat(binder.bind(json("{\"name\":null,\"rent\":\"12.50\"}"), Changed.class, ""))
                .isEqualTo(new Changed(Change.to(null), Change.to(Money.of("12.50")), Change.none()));
    }

    @Test
    void aListCanBeChangedAsAWhole() {
        assertThat(binder.bind(json("{\"notes\":[\"a\",\"b\"]}"), Changed.class, ""))
                .isEqualTo(new Changed(Change.none(), Change.none(), Change.to(List.of("a", "b"))));
    }

    @Test
    void aChangeOfTheWrongTypeIsNamed() {
        binder.bind(json("{\"name\":5,\"rent\":\"much\",\"colour\":\"red\"}"), Changed.class, "");
        assertThat(binder.faults())
                .extracting(Field::name, Field::code)
                .containsExactlyInAnyOrder(
                        tuple("colour", "field.unknown"),
                        tuple("name", "field.not-text"),
                        tuple("rent", "amount.unreadable"));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
