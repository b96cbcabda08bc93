package com.baribhara.tenant.internal.portfolio;

/**
 * A column of a file of the import.
 *
 * @param name in the file's header, and of the staged column
 * @param required whether the header must have it and every row must fill it
 * @param absent SQL for a cell that is empty, or of a new row when the file lacks the column; null leaves it empty
 * @param example cells of the template's rows
 */
record Column(String name, FieldFormat format, boolean required, String absent, String... example) {

    static Column required(String name, FieldFormat format, String... example) {
        return new Column(name, format, true, null, example);
    }

    static Column optional(String name, FieldFormat format, String... example) {
        return new Column(name, format, false, null, example);
    }

    static Column defaulted(String name, FieldFormat format, String absent, String... example) {
        return new Column(name, format, false, absent, example);
    }

    /** {@code use} is a word of SQL. */
    String quoted() {
        return '"' + name + '"';
    }
}
