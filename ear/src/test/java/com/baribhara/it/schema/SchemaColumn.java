package com.baribhara.it.schema;

/** A column as one side describes it. */
record SchemaColumn(String table, String column, String type, boolean nullable) {
    String name() {
        return table + "." + column;
    }
}
