package com.baribhara.report.internal;

import com.baribhara.report.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** By SQL: each kind is one range of the index of words, or several of which a thing must be in all, and then a few rows of a view. */
@ApplicationScoped
public class SearchRepository {
    private static final String BEGINNING = " w.kind = '%s' and w.word >= :from%d and w.word < :to%2$d";
    private static final String UNITS = "select 'UNIT' as kind, e.id, e.code, e.property_name as name,"
            + " e.property_name_bn as name_bn, null as detail, e.state from unit_overview e";
    private static final String TENANTS = "select 'TENANT' as kind, e.id, e.code, e.name, e.name_bn, e.phone as detail,"
            + " null as state from tenant_overview e";
    private static final String STAFF = "select 'STAFF' as kind, e.id, e.code, e.name, e.name_bn, e.roles as detail,"
            + " null as state from (select id, name as code, name, name_bn, roles from staff_overview) e";
    private static final String LEASES = "select 'LEASE' as kind, e.id, e.code, e.tenant_name as name,"
            + " e.tenant_name_bn as name_bn, e.unit_code as detail, e.state from lease_overview e";
    private static final String PROPERTIES =
            "select 'PROPERTY' as kind, e.id, e.code, e.name, e.name_bn, e.area as detail,"
                    + " null as state from property_overview e";
    private static final String INVOICES = "select 'INVOICE' as kind, e.id, cast(e.number as text) as code,"
            + " e.bill_to as name, e.bill_to_bn as name_bn, cast(e.month as text) as detail, e.state"
            + " from invoice_brief e where e.number = :number";

    private final EntityManager em;

    protected SearchRepository() {
        this(null);
    }

    @Inject
    public SearchRepository(EntityManager em) {
        this.em = em;
    }

    public List<Found> properties(Sought sought, int most) {
        return among(PROPERTIES, sought.terms(), most, all(sought.terms(), i -> List.of(having("PROPERTY", i))));
    }

    public List<Found> tenants(Sought sought, int most) {
        return named(TENANTS, sought, most, List.of("TENANT"));
    }

    /** What can be a phone is looked for as one too, and as nothing else when it was typed with gaps. */
    private List<Found> named(String select, Sought sought, int most, List<String> kinds) {
        if (sought.phone() == null) {
            return among(select, sought.terms(), most, all(sought.terms(), i -> having(kinds, i)));
        }
        List<String> either = Stream.concat(
                        Stream.of(sought.phone()),
                        sought.terms().size() == 1 ? sought.terms().stream() : Stream.empty())
                .toList();
        return among(
                select,
                either,
                most,
                first(IntStream.range(0, either.size())
                        .mapToObj(i -> having(kinds, i))
                        .flatMap(List::stream)
                        .toList()));
    }

    private static List<String> having(List<String> kinds, int term) {
        return kinds.stream().map(kind -> having(kind, term)).toList();
    }

    /** @param contacts whether also by user name, address and number */
    public List<Found> staff(Sought sought, int most, boolean contacts) {
        return named(STAFF, sought, most, contacts ? List.of("STAFF", "STAFF_CONTACT") : List.of("STAFF"));
    }

    public List<Found> leases(Sought sought, int most) {
        return among(LEASES, sought.terms(), most, all(sought.terms(), i -> List.of(having("LEASE", i))));
    }

    /** A unit is called by its own code, by its building, or by both. */
    public List<Found> units(Sought sought, int most) {
        String ids = all(
                sought.terms(),
                i -> List.of(
                        having("UNIT", i),
                        "select u.id, w.word from search_word w join unit u on u.property_id = w.id where"
                                + BEGINNING.formatted("PROPERTY", i)));
        return among(UNITS, sought.terms(), most, ids);
    }

    public List<Found> invoices(Sought sought) {
        return sought.invoiceNumber().isEmpty()
                ? List.of()
                : found(em.createNativeQuery(INVOICES, Tuple.class)
                        .setParameter("number", sought.invoiceNumber().getAsLong()));
    }

    private static String having(String kind, int term) {
        return "select w.id, w.word from search_word w where" + BEGINNING.formatted(kind, term);
    }

    private List<Found> among(String select, List<String> terms, int most, String ids) {
        Query query = em.createNativeQuery(
                        select + " where e.id in (" + ids
                                + " limit :most) order by lower(e.code) <> :from0, e.code, e.id",
                        Tuple.class)
                .setParameter("most", most);
        for (int i = 0; i < terms.size(); i++) {
            query.setParameter("from" + i, terms.get(i));
            query.setParameter("to" + i, terms.get(i) + Sought.LAST);
        }
        return found(query);
    }

    /** Stops at the first few, the whole word before the longer ones, and so takes the same time however many there are. */
    private static String first(List<String> ways) {
        return ways.stream()
                .map(way -> "(select id from (" + way + " order by w.word limit :most))")
                .collect(Collectors.joining(" union all "));
    }

    /** @param ways by the place of a term, the statements that each give things which it may mean */
    private static String all(List<String> terms, IntFunction<List<String>> ways) {
        return terms.size() == 1
                ? first(ways.apply(0))
                : IntStream.range(0, terms.size())
                        .mapToObj(i -> ways.apply(i).stream()
                                .map(way -> "select id from (" + way + ")")
                                .collect(Collectors.joining(" union all ", "(", ")")))
                        .collect(Collectors.joining(" intersect "));
    }

    @SuppressWarnings("unchecked")
    private static List<Found> found(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Found(
                        row.get("kind", String.class),
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("name_bn", String.class),
                        row.get("detail", String.class),
                        row.get("state", String.class)))
                .toList();
    }
}
