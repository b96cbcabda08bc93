package com.baribhara.shared.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Where a page ended: the sort keys of its last item, as text that means nothing to whoever carries it. */
final class Cursor {
    private static final String SEPARATOR = "&";

    private Cursor() {}

    static <E> String of(SortOrder<E> order, E last) {
        List<String> parts = new ArrayList<>();
        parts.add(order.toString());
        order.steps().forEach(step -> parts.add(step.key().value().apply(last).toString()));
        String joined = String.join(
                SEPARATOR,
                parts.stream().map(part -> URLEncoder.encode(part, UTF_8)).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /**
     * The values of the sort keys, in their order.
     *
     * @throws Invalid when it is no cursor, or one of another order
     */
    static <E> List<Object> read(String cursor, SortOrder<E> order) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            List<String> parts = Arrays.stream(joined.split(SEPARATOR, -1))
                    .map(part -> URLDecoder.decode(part, UTF_8))
                    .toList();
            if (parts.size() != order.steps().size() + 1 || !parts.get(0).equals(order.toString())) {
                throw malformed();
            }
            List<Object> values = new ArrayList<>();
            for (int i = 1; i < parts.size(); i++) {
                values.add(order.steps().get(i - 1).key().parser().apply(parts.get(i)));
            }
            return values;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw malformed();
        }
    }

    private static Invalid malformed() {
        return new Invalid(new Refusal.Field("after", "cursor.malformed"));
    }
}
