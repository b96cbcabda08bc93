package com.baribhara.shared.web;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.submission.IdempotentAnswer;
import com.baribhara.shared.submission.IdempotentCallService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Lets a call that moves money be sent again: the same key and body get the first answer, with {@code Idempotent-Replay: true}, and nothing
 * moves. The body counts as it was understood, so that blanks and the order of its fields make no other one.
 */
@RequestScoped
public class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";
    public static final String REPLAY = "Idempotent-Replay";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,128}");

    private final IdempotentCallService calls;
    private final HttpServletRequest request;
    private final Jsonb json;

    protected IdempotencyKey() {
        this(null, null, null);
    }

    @Inject
    public IdempotencyKey(IdempotentCallService calls, HttpServletRequest request, Jsonb json) {
        this.calls = calls;
        this.request = request;
        this.json = json;
    }

    /**
     * @param key as it stands in the header
     * @param work makes the answer, whose entity is a record
     * @throws Invalid when the key is missing, or can't be one
     */
    public Response once(String key, Record body, Supplier<Response> work) {
        if (key == null || key.isBlank()) {
            throw new Invalid(new Field(HEADER, "field.required"));
        }
        if (!KEY.matcher(key.strip()).matches()) {
            throw new Invalid(new Field(HEADER, "request.key-malformed"));
        }
        String question = request.getMethod() + ' ' + request.getRequestURI() + ' ' + body;
        IdempotentAnswer answer = calls.once(
                key.strip(), EntityTags.of(question.getBytes(StandardCharsets.UTF_8)), () -> answer(work.get()));
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body());
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.status() == Response.Status.CREATED.getStatusCode()) {
            response.tag(new EntityTag(EntityTags.of(answer.body().getBytes(StandardCharsets.UTF_8))));
        }
        return answer.replayed() ? response.header(REPLAY, true).build() : response.build();
    }

    private IdempotentAnswer answer(Response made) {
        String location = made.getLocation() == null ? null : made.getLocation().toString();
        return new IdempotentAnswer(made.getStatus(), location, json.toJson(made.getEntity()), false);
    }
}
