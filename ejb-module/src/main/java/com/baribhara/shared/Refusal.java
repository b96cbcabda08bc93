package com.baribhara.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The business says no. Every refusal has a stable code ({@code lease.overlaps}); its words are made from code and arguments
 * in the reader's language (bundle key {@code refusal.<code>}), so the message here is for logs only. Rolls back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * What kind of no it is; adapters translate it (API: the HTTP status). INVALID: a field by itself is missing, unreadable or
     * impossible. RULE: possible values that contradict each other, the data or the law. CONFLICT: right input at the wrong time.
     */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        RULE(422),
        UNCONDITIONAL(428),
        TOO_MANY(429),
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One field that is at fault: its name as the caller wrote it, a code for the words, their arguments. */
    public record Field(String name, String code, List<String> args) implements java.io.Serializable {
        public Field(String name, String code, String... args) {
            this(name, code, List.of(args));
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<String> args;
    private final transient List<Field> fields;

    protected Refusal(Kind kind, String code, String... args) {
        this(kind, code, List.of(args), List.of());
    }

    protected Refusal(Kind kind, String code, List<String> args, List<Field> fields) {
        super(code + args + fields);
        this.kind = kind;
        this.code = code;
        this.args = args;
        this.fields = fields;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args;
    }

    public List<Field> fields() {
        return fields;
    }
}
