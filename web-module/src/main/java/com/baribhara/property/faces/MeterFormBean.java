package com.baribhara.property.faces;

import com.baribhara.property.InstallMeter;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterService;
import com.baribhara.property.MeterView;
import com.baribhara.property.RemoveMeter;
import com.baribhara.property.ReplaceMeter;
import com.baribhara.property.UnitId;
import com.baribhara.property.UnitService;
import com.baribhara.property.UnitView;
import com.baribhara.property.Utility;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.shared.web.TypedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Supplier;

/** A meter is installed in a unit, takes the place of another, or counts no more. */
@Named
@RequestScoped
public class MeterFormBean {
    private final MeterService meters;
    private final UnitService units;
    private final FormMessages messages;
    private final Submission submission;
    private final String id;
    private final String unit;
    private MeterView shown;
    private UnitView place;
    private String utility;
    private String number;
    private String digits;
    private String installedOn;
    private String firstReading;
    private String on;
    private String finalReading;

    protected MeterFormBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public MeterFormBean(
            MeterService meters, UnitService units, FormMessages messages, Submission submission, ListState list) {
        this.meters = meters;
        this.units = units;
        this.messages = messages;
        this.submission = submission;
        this.id = list == null ? null : list.get("id");
        this.unit = list == null ? null : list.get("unit");
    }

    public String install() {
        return done(() -> {
            TypedIn typed = new TypedIn();
            InstallMeter command = new InstallMeter(
                    AddressedId.of("unit", unit, UnitId::valueOf),
                    utility == null || utility.isEmpty() ? null : Utility.valueOf(utility),
                    number,
                    typed.whole("digits", digits),
                    typed.day("installedOn", installedOn),
                    typed.number("firstReading", firstReading));
            typed.refuse();
            return submission.once(() -> meters.install(command).value());
        });
    }

    public String replace() {
        return done(() -> {
            TypedIn typed = new TypedIn();
            ReplaceMeter command = new ReplaceMeter(
                    typed.day("on", on),
                    typed.number("finalReading", finalReading),
                    number,
                    typed.whole("digits", digits),
                    typed.number("firstReading", firstReading));
            typed.refuse();
            return submission.once(() -> meters.replace(known(), command).value());
        });
    }

    public String remove() {
        return done(() -> {
            TypedIn typed = new TypedIn();
            RemoveMeter command = new RemoveMeter(typed.day("on", on), typed.number("finalReading", finalReading));
            typed.refuse();
            meters.remove(known(), command);
            return known().value();
        });
    }

    private String done(Supplier<UUID> work) {
        try {
            return "/property/meter.xhtml?faces-redirect=true&id=" + work.get();
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

    /** Where it is, or will be. */
    public UnitView getPlace() {
        if (place == null) {
            place = units.get(
                    id == null
                            ? AddressedId.of("unit", unit, UnitId::valueOf)
                            : getShown().unit());
        }
        return place;
    }

    public Utility[] getUtilities() {
        return Utility.values();
    }

    public String getUtility() {
        return utility;
    }

    public void setUtility(String utility) {
        this.utility = utility;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }

    public String getInstalledOn() {
        return installedOn;
    }

    public void setInstalledOn(String installedOn) {
        this.installedOn = installedOn;
    }

    public String getFirstReading() {
        return firstReading;
    }

    public void setFirstReading(String firstReading) {
        this.firstReading = firstReading;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getFinalReading() {
        return finalReading;
    }

    public void setFinalReading(String finalReading) {
        this.finalReading = finalReading;
    }
}
