package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.FixedAmount;
import com.baribhara.invoice.rates.Slab;
import com.baribhara.invoice.rates.TariffTerms;
import com.baribhara.invoice.rates.TariffVersionId;
import com.baribhara.invoice.rates.TariffVersionView;
import com.baribhara.invoice.rates.VersionState;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.time.Dhaka;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A tariff from a day on, with all its slabs and fixed amounts. */
@Entity
@Table(name = "tariff_version")
public class TariffEdition extends DatedVersion {
    private static final Comparator<Slab> ORDER =
            Comparator.comparing((Slab slab) -> !slab.lifeline()).thenComparing(Slab::from);

    @Column(name = "tariff_id", nullable = false)
    private UUID tariff;

    @Column(name = "demand_per_kw", precision = 12, scale = 2)
    private BigDecimal demandPerKw;

    @Column(name = "vat_percent", precision = 5, scale = 2, nullable = false)
    private BigDecimal vatPercent;

    @ElementCollection
    @CollectionTable(name = "tariff_slab", joinColumns = @JoinColumn(name = "version_id", nullable = false))
    @BatchSize(size = 256)
    private List<Slab> slabs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "tariff_fixed", joinColumns = @JoinColumn(name = "version_id", nullable = false))
    @BatchSize(size = 256)
    private List<FixedAmount> fixed = new ArrayList<>();

    protected TariffEdition() {}

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public TariffEdition(UUID tariff, TariffTerms terms, Entry entry) {
        this.tariff = tariff;
        InputCheck check = new InputCheck();
        enter(terms.validFrom(), terms.source(), entry, check);
        fill(terms, check);
    }

    /** @throws com.baribhara.invoice.rates.RateHolds when it has begun or was used */
    public void change(TariffTerms terms, Entry entry) {
        stayOpen(entry.today());
        InputCheck check = new InputCheck();
        take(terms.validFrom(), terms.source(), entry, check);
        fill(terms, check);
    }

    private void fill(TariffTerms terms, InputCheck check) {
        TariffCheck.of(terms, check);
        check.refuse();
        demandPerKw = terms.demandPerKw();
        vatPercent = terms.vatPercent();
        slabs.clear();
        slabs.addAll(terms.slabs());
        fixed.clear();
        fixed.addAll(terms.fixed());
    }

    public UUID tariff() {
        return tariff;
    }

    public TariffTerms terms() {
        return new TariffTerms(
                validFrom(),
                slabs.stream().sorted(ORDER).toList(),
                fixed.stream().sorted(Comparator.comparing(FixedAmount::item)).toList(),
                demandPerKw,
                vatPercent,
                source());
    }

    /** @param told whether the reader may know who entered it */
    public TariffVersionView view(VersionState state, boolean told) {
        return new TariffVersionView(
                new TariffVersionId(id()), terms(), state, used(), told ? enteredBy() : null, Dhaka.time(enteredAt()));
    }
}
