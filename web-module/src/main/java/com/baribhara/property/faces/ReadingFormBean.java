package com.baribhara.property.faces;

import com.baribhara.property.CorrectMeterEnd;
import com.baribhara.property.EnterReading;
import com.baribhara.property.MeterEnd;
import com.baribhara.property.MeterEndService;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterReadingService;
import com.baribhara.property.MeterService;
import com.baribhara.property.MeterView;
import com.baribhara.property.ReadingId;
import com.baribhara.property.ReadingView;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.TypedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/** A reading that was wrong, and the right one: one of a day, or the first or the final one ({@code corrects} is then the end's name). */
@Named
@RequestScoped
public class ReadingFormBean {
    private final MeterService meters;
    private final MeterReadingService readings;
    private final MeterEndService ends;
    private final FormMessages messages;
    private final String id;
    private final String corrects;
    private MeterView shown;
    private Wrong wrong;
    private String value;
    private String note;
    private boolean sure;

    protected ReadingFormBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReadingFormBean(
            MeterService meters,
            MeterReadingService readings,
            MeterEndService ends,
            FormMessages messages,
            ListState list) {
        this.ends = ends;
        this.meters = meters;
        this.readings = readings;
        this.messages = messages;
        this.id = list == null ? null : list.get("meter");
        this.corrects = list == null ? null : list.get("corrects");
    }

    /** What was entered. @param reading null for an end */
    public record Wrong(LocalDate readOn, BigDecimal value, ReadingView reading) {}

    public String correct() {
        try {
            TypedIn typed = new TypedIn();
            BigDecimal right = typed.number("value", value);
            typed.refuse();
            if (getEnd() == null) {
                ReadingView before = getWrong().reading();
                EnterReading reading = new EnterReading(before.readOn(), right, before.kind(), note, before.id(), sure);
                readings.enter(known(), reading);
            } else {
                ends.correct(known(), new CorrectMeterEnd(getEnd(), right, note, sure));
            }
            return "/property/meter.xhtml?faces-redirect=true&id=" + known();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private MeterId known() {
        return AddressedId.of("meter", id, MeterId::valueOf);
    }

    public MeterView getShown() {
        if (shown == null) {
            shown = meters.get(known());
        }
        return shown;
    }

    /** Null where a reading of a day was wrong. */
    public MeterEnd getEnd() {
        return Arrays.stream(MeterEnd.values())
                .filter(end -> end.name().equals(corrects))
                .findFirst()
                .orElse(null);
    }

    public Wrong getWrong() {
        if (wrong == null) {
            wrong = getEnd() == null ? read() : atEnd(getShown());
        }
        return wrong;
    }

    private Wrong read() {
        ReadingId asked = AddressedId.of("reading", corrects, ReadingId::valueOf);
        return readings.list(known()).stream()
                .filter(reading -> reading.id().equals(asked))
                .findFirst()
                .map(reading -> new Wrong(reading.readOn(), reading.value(), reading))
                .orElseThrow(() -> new NotFound("reading", asked));
    }

    private Wrong atEnd(MeterView meter) {
        if (getEnd() == MeterEnd.FIRST) {
            return new Wrong(meter.installedOn(), meter.firstReading(), null);
        }
        if (meter.removedOn() == null) {
            throw new NotFound("reading", corrects);
        }
        return new Wrong(meter.removedOn(), meter.finalReading(), null);
    }

    public String getCorrects() {
        return corrects;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
