package com.baribhara.shared.paging;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** One list with its filters. The listed entity is {@code e} in every condition. */
public final class ListQuery<E> {
    private final EntityManager em;
    private final Listing<E> listing;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ListQuery(EntityManager em, Listing<E> listing) {
        this.em = em;
        this.listing = listing;
    }

    public ListQuery<E> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Without effect when the value is null: a filter that was not set. */
    public ListQuery<E> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** A parameter of a condition that has more than one. */
    public ListQuery<E> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Some part of some of these, upper or lower case; without effect when the part is null. */
    public ListQuery<E> containing(String parameter, String part, String... paths) {
        if (part == null) {
            return this;
        }
        List<String> any = new ArrayList<>();
        for (String path : paths) {
            any.add("lower(" + path + ") like :" + parameter + " escape '!'");
        }
        String escaped = part.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return where("(" + String.join(" or ", any) + ")", parameter, "%" + escaped + "%");
    }

    /**
     * A page, with the number of all that match and the sums of these amounts over them by one statement more; a page that is not counted has
     * neither.
     *
     * @throws Invalid when limit, cursor or order can't be taken
     */
    public Page<E> page(PageRequest request, String... amounts) {
        if (request.limit() < 1 || request.limit() > request.most()) {
            throw new Invalid(new Refusal.Field("limit", "number.out-of-range", "1", String.valueOf(request.most())));
        }
        where("e.id in :only", "only", request.only().isEmpty() ? null : request.only());
        SortOrder<E> order = listing.order(request.sort());
        List<E> rows = rows(request, order);
        boolean more = rows.size() > request.limit();
        List<E> items = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? Cursor.of(order, items.get(items.size() - 1)) : null;
        if (!request.counted()) {
            return new Page<>(items, next, -1);
        }
        List<BigDecimal> counted = sums(Stream.concat(Stream.of("1"), Arrays.stream(amounts)));
        return new Page<>(
                items,
                next,
                counted.get(0).longValueExact(),
                counted.stream().skip(1).map(Money::rounded).toList());
    }

    private List<E> rows(PageRequest request, SortOrder<E> order) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        if (request.after() != null) {
            List<Object> after = Cursor.read(request.after(), order);
            all.add(order.seek());
            for (int i = 0; i < after.size(); i++) {
                values.put("after" + i, after.get(i));
            }
        }
        TypedQuery<E> query = em.createQuery("select e" + from(all) + " order by " + order.orderBy(), listing.entity());
        values.forEach(query::setParameter);
        return query.setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(request.limit() + 1)
                .getResultList();
    }

    /** The sums of several columns over all pages, by one statement; zero when nothing matches. */
    public List<BigDecimal> sums(String... paths) {
        return sums(Arrays.stream(paths));
    }

    private List<BigDecimal> sums(Stream<String> paths) {
        String wanted = paths.map(path -> "cast(coalesce(sum(" + path + "), 0) as BigDecimal)")
                .collect(Collectors.joining(", "));
        TypedQuery<Tuple> query = em.createQuery("select " + wanted + from(conditions), Tuple.class);
        parameters.forEach(query::setParameter);
        return Arrays.stream(query.getSingleResult().toArray())
                .map(BigDecimal.class::cast)
                .toList();
    }

    private String from(List<String> all) {
        String source = " from " + listing.entity().getSimpleName() + " e";
        return all.isEmpty() ? source : source + " where " + String.join(" and ", all);
    }
}
