package com.baribhara.web.json;

import com.baribhara.shared.Refusal;

/** A request whose body is no JSON object of the kind asked for. */
final class UnreadableBody extends Refusal {
    private static final long serialVersionUID = 1L;

    private UnreadableBody(Kind kind, String code, String... args) {
        super(kind, code, args);
    }

    static UnreadableBody malformed() {
        return new UnreadableBody(Kind.INVALID, "body.malformed");
    }

    static UnreadableBody missing() {
        return new UnreadableBody(Kind.INVALID, "body.missing");
    }

    static UnreadableBody tooDeep(int deepest) {
        return new UnreadableBody(Kind.INVALID, "body.too-deep", String.valueOf(deepest));
    }

    static UnreadableBody tooLarge(int mostBytes) {
        return new UnreadableBody(Kind.TOO_LARGE, "body.too-large", String.valueOf(mostBytes / 1024));
    }
}
