package com.baribhara.shared.sql;

import java.sql.SQLException;

/** The database refused a statement or could not be reached. */
public class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String DATA_EXCEPTION = "22";
    private static final String CONSTRAINT_VIOLATION = "23";

    private final String state;

    public DatabaseFailed(SQLException cause) {
        super(cause);
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** True when the rows themselves are at fault (SQLSTATE classes 22 and 23), so that trying again would not help. */
    public boolean causedByData() {
        return state.startsWith(DATA_EXCEPTION) || state.startsWith(CONSTRAINT_VIOLATION);
    }

    public boolean uniqueViolation() {
        return state.equals("23505");
    }

    /** By the message, which has the name of the constraint in every language. */
    public boolean uniqueViolation(String constraint) {
        String message = getCause().getMessage();
        return uniqueViolation() && message != null && message.contains(constraint);
    }
}
