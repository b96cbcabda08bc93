package com.baribhara.shared.sql;

import java.nio.charset.StandardCharsets;

/** Rows as {@code COPY … FROM STDIN} reads them (PostgreSQL 18, "COPY", File Formats, Text Format). */
final class CopyText {
    private static final int ROW = 200;

    private CopyText() {}

    /** @param columns of one length each */
    static byte[] of(SqlArray... columns) {
        int rows = columns[0].values().length;
        StringBuilder text = new StringBuilder(rows * ROW);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.length; column++) {
                if (column > 0) {
                    text.append('\t');
                }
                append(text, columns[column].values()[row]);
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, String value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        int begin = text.length();
        text.append(value);
        for (int i = text.length() - 1; i >= begin; i--) {
            char escaped = escaped(text.charAt(i));
            if (escaped != 0) {
                text.setCharAt(i, escaped);
                text.insert(i, '\\');
            }
        }
    }

    /** @return 0 for what stands for itself */
    private static char escaped(char character) {
        return switch (character) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }
}
