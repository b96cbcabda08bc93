package com.baribhara.shared.secrecy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A column whose values are sealed. What is sealed for one row or column does not open in another. */
public record SealedColumn(String table, String column) {

    byte[] bound(UUID row) {
        return (table + '|' + column + '|' + row).getBytes(StandardCharsets.UTF_8);
    }

    byte[] marked(UUID scope, String text) {
        return (table + '|' + column + '|' + scope + '|' + text).getBytes(StandardCharsets.UTF_8);
    }
}
