package com.baribhara.report.internal;

import com.baribhara.shared.paging.ListQuery;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A list narrowed to what begins with the words that were typed, each of them in any of the ways that the list has. */
final class ByWords {
    static final String OF_STAFF = "select w.id from SearchWord w where w.kind = 'STAFF' and ";
    static final String OF_STAFF_CONTACT = "select w.id from SearchWord w where w.kind = 'STAFF_CONTACT' and ";
    static final String OF_PROPERTY = "select w.id from SearchWord w where w.kind = 'PROPERTY' and ";
    static final String OF_UNIT = "select w.id from SearchWord w where w.kind = 'UNIT' and ";
    static final String OF_TENANT = "select w.id from SearchWord w where w.kind = 'TENANT' and ";
    static final String OF_LEASE = "select w.id from SearchWord w where w.kind = 'LEASE' and ";
    static final String UNIT_OF_PROPERTY =
            "select o.id from UnitOverview o join SearchWord w on w.id = o.property where w.kind = 'PROPERTY' and ";
    static final String UNIT_OF_TENANT =
            "select o.id from UnitOverview o join SearchWord w on w.id = o.tenant where w.kind = 'TENANT' and ";
    static final String LEASE_OF_UNIT =
            "select o.id from LeaseOverview o join SearchWord w on w.id = o.unit where w.kind = 'UNIT' and ";
    static final String LEASE_OF_TENANT =
            "select o.id from LeaseOverview o join SearchWord w on w.id = o.tenant where w.kind = 'TENANT' and ";

    private static final String PHONE = " or w.word >= :phone and w.word < :phoneEnd";

    private ByWords() {}

    /** @param typed null for all */
    static <E> ListQuery<E> narrow(ListQuery<E> query, String typed, String... ways) {
        return narrowBy("e.id", query, typed, ways);
    }

    /** @param path the id that the ways lead to */
    static <E> ListQuery<E> narrowBy(String path, ListQuery<E> query, String typed, String... ways) {
        if (typed == null) {
            return query;
        }
        Sought sought = Sought.of(typed);
        if (sought.terms().isEmpty()) {
            return query.where("1 = 0");
        }
        String phone = sought.phone() == null ? "" : PHONE;
        // a phone that was typed with gaps is one word all the same
        int terms = sought.phone() == null ? sought.terms().size() : 1;
        for (int i = 0; i < terms; i++) {
            String beginning = "(w.word >= :find%1$d and w.word < :findEnd%1$d%2$s)".formatted(i, phone);
            query.where(Arrays.stream(ways)
                            .map(way -> way + beginning)
                            .collect(Collectors.joining(" union all ", path + " in (", ")")))
                    .with("find" + i, sought.terms().get(i))
                    .with("findEnd" + i, sought.terms().get(i) + Sought.LAST);
        }
        return sought.phone() == null
                ? query
                : query.with("phone", sought.phone()).with("phoneEnd", sought.phone() + Sought.LAST);
    }
}
