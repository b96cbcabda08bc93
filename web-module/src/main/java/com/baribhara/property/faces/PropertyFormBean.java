package com.baribhara.property.faces;

import com.baribhara.property.Address;
import com.baribhara.property.ChangeProperty;
import com.baribhara.property.CreateProperty;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyService;
import com.baribhara.property.PropertyView;
import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Difference;
import com.baribhara.shared.web.EntityTags;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A new property, or one to be changed. */
@Named
@RequestScoped
public class PropertyFormBean {
    private static final List<String> DISTRICTS = List.of(
            "Dhaka",
            "Chattogram",
            "Gazipur",
            "Narayanganj",
            "Sylhet",
            "Khulna",
            "Rajshahi",
            "Barishal",
            "Rangpur",
            "Mymensingh",
            "Cumilla",
            "Bogura",
            "Cox's Bazar",
            "Jashore");

    private final PropertyService properties;
    private final FormMessages messages;
    private final Submission submission;
    private final String id;
    private String seen;
    private List<Difference> differences = List.of();
    private String code;
    private String name;
    private String nameBn;
    private String holding;
    private String road;
    private String block;
    private String area;
    private String thana;
    private String district;
    private String postCode;

    protected PropertyFormBean() {
        this(null, null, null, null);
    }

    @Inject
    public PropertyFormBean(PropertyService properties, FormMessages messages, ListState list, Submission submission) {
        this.properties = properties;
        this.messages = messages;
        this.submission = submission;
        this.id = list == null ? null : list.get("id");
    }

    /** Fills the form with the property as it is. */
    public void load() {
        if (id == null) {
            return;
        }
        PropertyView shown = properties.get(known());
        seen = state(shown);
        code = shown.code();
        name = shown.name();
        nameBn = shown.nameBn();
        holding = shown.address().holding();
        road = shown.address().road();
        block = shown.address().block();
        area = shown.address().area();
        thana = shown.address().thana();
        district = shown.address().district();
        postCode = shown.address().postCode();
    }

    public String save() {
        Address address = new Address(holding, road, block, area, thana, district, postCode);
        try {
            return "/property/property.xhtml?faces-redirect=true&id=" + saved(address);
        } catch (ChangedMeanwhile stale) {
            return lookAgain(stale);
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private PropertyId saved(Address address) {
        if (id == null) {
            CreateProperty command = new CreateProperty(code, name, nameBn, address);
            return new PropertyId(
                    submission.once(() -> properties.create(command).value()));
        }
        properties.change(
                known(),
                new ChangeProperty(name, nameBn, address),
                Expected.that(present -> state(present).equals(seen)));
        return known();
    }

    private PropertyId known() {
        return AddressedId.of("property", id, PropertyId::valueOf);
    }

    /** What stands there now is what the next try expects; what was typed stays in the form. */
    private String lookAgain(ChangedMeanwhile stale) {
        PropertyView now = properties.get(known());
        seen = state(now);
        differences = new Difference.Finder()
                .field("property.name", now.name(), name)
                .field("form.nameBn", now.nameBn(), nameBn)
                .field("property.holding", now.address().holding(), holding)
                .field("property.road", now.address().road(), road)
                .field("property.block", now.address().block(), block)
                .field("property.area", now.address().area(), area)
                .field("property.thana", now.address().thana(), thana)
                .field("property.district", now.address().district(), district)
                .field("property.postCode", now.address().postCode(), postCode)
                .found();
        return messages.refuse(stale, "form");
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    private static String state(PropertyView shown) {
        return EntityTags.of(shown.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where most of our landlords have their houses; any other can be typed. */
    public List<String> getDistricts() {
        return DISTRICTS;
    }

    public boolean isFresh() {
        return id == null;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameBn() {
        return nameBn;
    }

    public void setNameBn(String nameBn) {
        this.nameBn = nameBn;
    }

    public String getHolding() {
        return holding;
    }

    public void setHolding(String holding) {
        this.holding = holding;
    }

    public String getRoad() {
        return road;
    }

    public void setRoad(String road) {
        this.road = road;
    }

    public String getBlock() {
        return block;
    }

    public void setBlock(String block) {
        this.block = block;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getThana() {
        return thana;
    }

    public void setThana(String thana) {
        this.thana = thana;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getPostCode() {
        return postCode;
    }

    public void setPostCode(String postCode) {
        this.postCode = postCode;
    }
}
