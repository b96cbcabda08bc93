package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.HistoryService;
import com.baribhara.property.Consumption;
import com.baribhara.property.MeterCorrectionView;
import com.baribhara.property.MeterEndService;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterPriceView;
import com.baribhara.property.MeterReadingService;
import com.baribhara.property.MeterService;
import com.baribhara.property.MeterView;
import com.baribhara.property.ReadingView;
import com.baribhara.report.OverviewService;
import com.baribhara.report.UnitLine;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One meter: what it has shown, what it costs, and what happened to it. */
@Named
@RequestScoped
public class MeterBean {
    private final MeterService meters;
    private final MeterReadingService readings;
    private final MeterEndService ends;
    private final OverviewService overviews;
    private final HistoryService history;
    private final String id;
    private MeterView shown;
    private UnitLine unit;
    private List<Shown> rows;
    private List<MeterPriceView> prices;
    private List<MeterCorrectionView> corrections;

    protected MeterBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MeterBean(
            MeterService meters,
            MeterReadingService readings,
            MeterEndService ends,
            OverviewService overviews,
            HistoryService history,
            ListState list) {
        this.meters = meters;
        this.readings = readings;
        this.ends = ends;
        this.overviews = overviews;
        this.history = history;
        this.id = list == null ? null : list.get("id");
    }

    /**
     * A reading and the units since the one before.
     *
     * @param used null of a reading that was wrong
     */
    public record Shown(ReadingView reading, BigDecimal used) {}

    public MeterView getShown() {
        if (shown == null) {
            shown = meters.get(AddressedId.of("meter", id, MeterId::valueOf));
        }
        return shown;
    }

    public UnitLine getUnit() {
        if (unit == null) {
            unit = overviews.unit(getShown().unit().value());
        }
        return unit;
    }

    /** The newest first; those that were wrong are in it. */
    public List<Shown> getReadings() {
        if (rows == null) {
            List<ReadingView> all = readings.list(getShown().id());
            rows = new ArrayList<>(all.size());
            for (int i = 0; i < all.size(); i++) {
                ReadingView reading = all.get(i);
                rows.add(new Shown(reading, reading.holds() ? used(reading, before(all, i)) : null));
            }
        }
        return rows;
    }

    private BigDecimal before(List<ReadingView> all, int i) {
        return all.subList(i + 1, all.size()).stream()
                .filter(ReadingView::holds)
                .findFirst()
                .map(ReadingView::value)
                .orElse(getShown().firstReading());
    }

    private BigDecimal used(ReadingView reading, BigDecimal before) {
        return Consumption.between(before, reading.value(), getShown().digits()).units();
    }

    /** The latest first. */
    public List<MeterPriceView> getPrices() {
        if (prices == null) {
            prices = new ArrayList<>(meters.prices(getShown().id()));
            Collections.reverse(prices);
        }
        return prices;
    }

    /** Of its first and its final reading, the newest first. */
    public List<MeterCorrectionView> getCorrections() {
        if (corrections == null) {
            corrections = ends.corrections(getShown().id());
        }
        return corrections;
    }

    public List<HistoryEntry> getEvents() {
        return history.of(getShown().id().value());
    }
}
