package com.baribhara.property.faces;

import com.baribhara.property.ChangeUnit;
import com.baribhara.property.CreateUnit;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyName;
import com.baribhara.property.PropertyService;
import com.baribhara.property.UnitId;
import com.baribhara.property.UnitKind;
import com.baribhara.property.UnitService;
import com.baribhara.property.UnitStatus;
import com.baribhara.property.UnitView;
import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Difference;
import com.baribhara.shared.web.EntityTags;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.shared.web.TypedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A new unit, or one to be changed. */
@Named
@RequestScoped
public class UnitFormBean {
    private final UnitService units;
    private final PropertyService properties;
    private final FormMessages messages;
    private final Submission submission;
    private final String id;
    private List<PropertyName> names;
    private String seen;
    private List<Difference> differences = List.of();
    private String property;
    private String code;
    private String kind;
    private String floor;
    private String areaSft;
    private String status;

    protected UnitFormBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public UnitFormBean(
            UnitService units,
            PropertyService properties,
            FormMessages messages,
            ListState list,
            Submission submission) {
        this.units = units;
        this.properties = properties;
        this.messages = messages;
        this.submission = submission;
        this.id = list == null ? null : list.get("id");
        this.property = list == null ? null : list.get("property");
    }

    /** Fills the form with the unit as it is. */
    public void load() {
        if (id == null) {
            return;
        }
        UnitView shown = units.get(known());
        seen = state(shown);
        property = shown.property().toString();
        code = shown.code();
        kind = shown.kind().name();
        floor = shown.floor();
        areaSft = area(shown);
        status = shown.status().name();
    }

    private static String area(UnitView shown) {
        return shown.areaSft() == null
                ? null
                : shown.areaSft().stripTrailingZeros().toPlainString();
    }

    public String save() {
        try {
            return "/property/unit.xhtml?faces-redirect=true&id=" + saved();
        } catch (ChangedMeanwhile stale) {
            return lookAgain(stale);
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private UnitId saved() {
        TypedIn typed = new TypedIn();
        BigDecimal area = typed.number("areaSft", areaSft);
        typed.refuse();
        UnitKind chosen = kind == null ? null : UnitKind.valueOf(kind);
        if (id == null) {
            CreateUnit command = new CreateUnit(
                    property == null ? null : chosenProperty(), code, chosen, floor, area, UnitStatus.AVAILABLE);
            return new UnitId(submission.once(() -> units.create(command).value()));
        }
        units.change(
                known(),
                new ChangeUnit(chosen, floor, area, status == null ? null : UnitStatus.valueOf(status)),
                Expected.that(present -> state(present).equals(seen)));
        return known();
    }

    private PropertyId chosenProperty() {
        return AddressedId.of("property", property, PropertyId::valueOf);
    }

    private UnitId known() {
        return AddressedId.of("unit", id, UnitId::valueOf);
    }

    /** What stands there now is what the next try expects; what was typed stays in the form. */
    private String lookAgain(ChangedMeanwhile stale) {
        UnitView now = units.get(known());
        seen = state(now);
        differences = new Difference.Finder()
                .field("unit.floor", now.floor(), floor)
                .field("unit.area", area(now), areaSft)
                .found();
        return messages.refuse(stale, "form");
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    private static String state(UnitView shown) {
        return EntityTags.of(shown.toString().getBytes(StandardCharsets.UTF_8));
    }

    public boolean isFresh() {
        return id == null;
    }

    public List<PropertyName> getProperties() {
        if (names == null) {
            names = properties.names();
        }
        return names;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public UnitStatus[] getStatuses() {
        return UnitStatus.values();
    }

    public String getId() {
        return id;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getProperty() {
        return property;
    }

    public void setProperty(String property) {
        this.property = property;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFloor() {
        return floor;
    }

    public void setFloor(String floor) {
        this.floor = floor;
    }

    public String getAreaSft() {
        return areaSft;
    }

    public void setAreaSft(String areaSft) {
        this.areaSft = areaSft;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
