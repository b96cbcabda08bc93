package com.baribhara.shared.web;

import com.baribhara.shared.Expected;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a change through only when the caller knows the present state of the thing, by the ETag it was read with. Inject it into
 * the resource and hand to the service what {@link #of} makes, for the JSON that {@code GET} answers with:
 *
 * <pre>{@code
 * @PATCH @Path("{id}")
 * public LeaseJson change(@PathParam("id") LeaseId id, ChangedLease change) {
 *     leases.change(id, change.command(), ifMatch.of(LeaseJson::of));
 *     return LeaseJson.of(leases.get(id));
 * }
 * }</pre>
 *
 * Without the header: 428; with that of another state: 412. The new ETag is added to the answer, the header to the
 * description of every {@code PATCH}, by filters.
 */
@RequestScoped
public class IfMatch {
    public static final String HEADER = "If-Match";
    private static final Pattern TAGS = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7E]*)\"\\s*(,|$)");
    private static final String ANY = "*";

    private final HttpServletRequest request;
    private final Jsonb json;

    protected IfMatch() {
        this(null, null);
    }

    @Inject
    public IfMatch(HttpServletRequest request, Jsonb json) {
        this.request = request;
        this.json = json;
    }

    /**
     * @param shown how {@code GET} shows the thing to this caller
     * @throws IfMatchNeeded when the caller does not say which state it knows
     */
    public <V> Expected<V> of(Function<? super V, ? extends Record> shown) {
        String header = request.getHeader(HEADER);
        if (header == null) {
            throw new IfMatchNeeded();
        }
        if (header.strip().equals(ANY)) {
            return Expected.any();
        }
        Set<String> known = tags(header);
        return Expected.that(present -> known.contains(EntityTags.of(shown.apply(present), json)));
    }

    /** A weak tag says that things are much alike; to change one, they must be the same. */
    static Set<String> tags(String header) {
        Set<String> strong = new HashSet<>();
        Matcher tag = TAGS.matcher(header);
        int read = 0;
        while (read < header.length() && tag.find(read) && tag.start() == read) {
            if (tag.group(1) == null) {
                strong.add(tag.group(2));
            }
            read = tag.end();
        }
        if (read < header.length() || read == 0) {
            throw new Invalid(new Field(HEADER, "etag.malformed"));
        }
        return strong;
    }
}
