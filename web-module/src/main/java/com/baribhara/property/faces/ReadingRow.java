package com.baribhara.property.faces;

import com.baribhara.property.ReadingSheet.Row;

/** A meter on the sheet with what was typed for it, and what was said to that. */
public class ReadingRow {
    private final Row row;
    private final String typed;
    private final String fault;
    private final boolean unlikely;

    /** @param fault null when nothing is wrong */
    ReadingRow(Row row, String typed, String fault, boolean unlikely) {
        this.row = row;
        this.typed = typed;
        this.fault = fault;
        this.unlikely = unlikely;
    }

    public Row getRow() {
        return row;
    }

    public String getId() {
        return row.meter().id().toString();
    }

    public String getTyped() {
        return typed;
    }

    public String getFault() {
        return fault;
    }

    /** Whether whoever read it may stand by the value. */
    public boolean isUnlikely() {
        return unlikely;
    }

    /** Whether it can be read: it counts, and was not read in the month. */
    public boolean isOpen() {
        return row.read() == null && row.meter().removedOn() == null;
    }
}
