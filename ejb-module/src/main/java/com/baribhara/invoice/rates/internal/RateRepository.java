package com.baribhara.invoice.rates.internal;

import com.baribhara.invoice.rates.DayOfYear;
import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateTerms;
import com.baribhara.invoice.rates.RateValues;
import com.baribhara.invoice.rates.RateVersionId;
import com.baribhara.invoice.rates.RateVersionView;
import com.baribhara.invoice.rates.VersionState;
import com.baribhara.invoice.rates.model.RateVersion;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.persistence.Constraints;
import com.baribhara.shared.time.Dhaka;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rates are written as entities of their kinds, and read from the one view that has all of them. */
@ApplicationScoped
public class RateRepository {
    private static final String VERSIONS = "select * from rate_version order by kind, valid_from desc";

    private final EntityManager em;

    protected RateRepository() {
        this(null);
    }

    @Inject
    public RateRepository(EntityManager em) {
        this.em = em;
    }

    /** All versions of all kinds, the latest of each kind first; their states are not known yet. */
    @SuppressWarnings("unchecked")
    public List<RateVersionView> versions() {
        List<Tuple> rows = em.createNativeQuery(VERSIONS, Tuple.class).getResultList();
        return rows.stream().map(RateRepository::view).toList();
    }

    private static RateVersionView view(Tuple row) {
        RateValues values = new RateValues(
                row.get("percent", BigDecimal.class),
                row.get("commercial_percent", BigDecimal.class),
                row.get("months", Integer.class),
                row.get("city_months", Integer.class),
                day(row.get("window_from", String.class)),
                day(row.get("window_to", String.class)),
                row.get("per_unit", BigDecimal.class));
        return new RateVersionView(
                new RateVersionId(row.get("id", UUID.class)),
                RateKind.valueOf(row.get("kind", String.class)),
                new RateTerms(local(row.get("valid_from")), values, row.get("source", String.class)),
                VersionState.PAST,
                row.get("used_at") != null,
                row.get("entered_by", String.class),
                Dhaka.time(row.get("entered_at", Instant.class)));
    }

    private static DayOfYear day(String text) {
        return text == null ? null : DayOfYear.valueOf(text);
    }

    private static LocalDate local(Object day) {
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }

    public Optional<RateVersion> find(RateKind kind, RateVersionId id) {
        return Optional.<RateVersion>ofNullable(em.find(RateVersion.classOf(kind), id.value()))
                .filter(version -> version.kind() == kind);
    }

    /** @throws RuleBroken when another version of its kind has its day */
    public void add(RateVersion version) {
        em.persist(version);
        save(version);
    }

    /** @throws RuleBroken when another version of its kind has its day */
    public void save(RateVersion version) {
        flush(version.validFrom());
    }

    private void flush(LocalDate day) {
        Constraints.flush(
                em, Map.of("_valid_from_uk", new RuleBroken(new Field("validFrom", "rate.day-taken", day.toString()))));
    }

    public void remove(RateVersion version) {
        em.remove(version);
        em.flush();
    }
}
