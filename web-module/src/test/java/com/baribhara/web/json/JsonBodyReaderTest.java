package com.baribhara.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Invalid;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyReaderTest {
    private final JsonBodyReader reader = new JsonBodyReader();

    public record Named(String name) {}

    @Test
    void readsOneObjectAndTheBlanksAroundIt() throws IOException {
        assertThat(read(" {\"name\":\"করিম 🏠\"} \r\n")).isEqualTo(new Named("করিম 🏠"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\"} x",
                "{\"name\":\"a\"}}",
                "{\"name\":\"a\"}{\"name\":\"b\"}",
                "{\"name\":\"a\"},",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "[]",
                "\"name\"",
                "{",
                "{\"name\":}",
                "{'name':'a'}",
                "{\"name\":\"a\",}",
                "/**/{}",
                " "
            })
    void whatIsNotExactlyOneObjectIsRefused(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        UnreadableBody.class,
                        refused -> assertThat(refused.code()).isEqualTo("body.malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a\\udc00b", "\\udc00\\ud800"})
    void halfACharacterIsNamed(String text) {
        assertFault(text, "text.not-unicode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u001fb", "\\u007f"})
    void whatNobodyTypesIsNamed(String text) {
        assertFault(text, "text.control-character");
    }

    private void assertFault(String text, String code) {
        assertThatThrownBy(() -> read("{\"name\":\"" + text + "\"}"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.name() + " " + field.code())
                                        .isEqualTo("name " + code)));
    }

    private Record read(String body) throws IOException {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Class<Record> type = (Class) Named.class;
        return reader.readFrom(
                type,
                type,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
