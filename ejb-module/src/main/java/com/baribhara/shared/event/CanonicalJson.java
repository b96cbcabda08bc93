package com.baribhara.shared.event;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for one value, whoever writes it: members in the order of their names, no spaces, as few escapes as JSON allows (RFC 8785). Numbers
 * differ from it: they stay decimal, as {@code BigDecimal} writes them plainly, since money is no double.
 */
final class CanonicalJson {
    private static final String SHORT = "\b\t\n\f\r";
    private static final String SHORT_NAMES = "btnfr";
    private static final char FIRST_PRINTABLE = ' ';

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String of(JsonValue value) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(value);
        return writer.text.toString();
    }

    private void write(JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> object((JsonObject) value);
            case ARRAY -> array((JsonArray) value);
            case STRING -> string(((JsonString) value).getString());
            case NUMBER -> text.append(((JsonNumber) value).bigDecimalValue().toPlainString());
            default -> text.append(value);
        }
    }

    private void object(JsonObject object) {
        text.append('{');
        Iterator<Map.Entry<String, JsonValue>> members =
                new TreeMap<>(object).entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            string(member.getKey());
            text.append(':');
            write(member.getValue());
            text.append(members.hasNext() ? "," : "");
        }
        text.append('}');
    }

    private void array(JsonArray array) {
        text.append('[');
        for (int i = 0; i < array.size(); i++) {
            text.append(i == 0 ? "" : ",");
            write(array.get(i));
        }
        text.append(']');
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            character(string.charAt(i));
        }
        text.append('"');
    }

    private void character(char character) {
        int named = SHORT.indexOf(character);
        if (character == '"' || character == '\\') {
            text.append('\\').append(character);
        } else if (named >= 0) {
            text.append('\\').append(SHORT_NAMES.charAt(named));
        } else if (character < FIRST_PRINTABLE) {
            text.append(String.format("\\u%04x", (int) character));
        } else {
            text.append(character);
        }
    }
}
