package com.baribhara.shared.paging;

import com.baribhara.shared.Invalid;
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

    /** @throws Invalid when limit, cursor or order can't be taken */
    public Page<E> page(PageRequest request) {
        if (request.limit() < 1 || request.limit() > request.most()) {
            throw new Invalid(new Refusal.Field("limit", "number.out-of-range", "1", String.valueOf(request.most())));
        }
        where("e.id in :only", "only", request.only().isEmpty() ? null : request.only());
        SortOrder<E> order = listing.order(request.sort());
        List<E> rows = rows(request, order);
        boolean more = rows.size() > request.limit();
        List<E> items = more ? rows.subList(0, request.limit()) : rows;
        return new Page<>(
                items, more ? Cursor.of(order, items.get(items.size() - 1)) : null, request.counted() ? total() : -1);
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

    private long total() {
        TypedQuery<Long> query = em.createQuery("select count(*)" + from(conditions), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** The sum of a column over all pages; zero when nothing matches. */
    public BigDecimal sum(String path) {
        return sums(path).get(0);
    }

    /** The sums of several columns, by one statement. */
    public List<BigDecimal> sums(String... paths) {
        String wanted = Arrays.stream(paths)
                .map(path -> "cast(coalesce(sum(" + path + "), 0) as BigDecimal)")
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
