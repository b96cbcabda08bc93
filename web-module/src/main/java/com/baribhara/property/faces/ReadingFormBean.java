package com.baribhara.property.faces;

import com.baribhara.property.EnterReading;
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

/** A reading that was wrong, and the right one. */
@Named
@RequestScoped
public class ReadingFormBean {
    private final MeterService meters;
    private final MeterReadingService readings;
    private final FormMessages messages;
    private final String id;
    private final String corrects;
    private MeterView shown;
    private ReadingView wrong;
    private String value;
    private String note;
    private boolean sure;

    protected ReadingFormBean() {
        this(null, null, null, null);
    }

    @Inject
    public ReadingFormBean(MeterService meters, MeterReadingService readings, FormMessages messages, ListState list) {
        this.meters = meters;
        this.readings = readings;
        this.messages = messages;
        this.id = list == null ? null : list.get("meter");
        this.corrects = list == null ? null : list.get("corrects");
    }

    public String correct() {
        try {
            TypedIn typed = new TypedIn();
            BigDecimal right = typed.number("value", value);
            typed.refuse();
            ReadingView before = getWrong();
            readings.enter(known(), new EnterReading(before.readOn(), right, before.kind(), note, before.id(), sure));
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

    public ReadingView getWrong() {
        if (wrong == null) {
            ReadingId asked = AddressedId.of("reading", corrects, ReadingId::valueOf);
            wrong = readings.list(known()).stream()
                    .filter(reading -> reading.id().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("reading", asked));
        }
        return wrong;
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
