package com.baribhara.organisation.faces;

import com.baribhara.organisation.ChangeOrganisation;
import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.organisation.OrganisationView;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.Seen;
import com.baribhara.shared.web.TypedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** The office as its owner changes it. */
@Named
@RequestScoped
public class SettingsFormBean {
    private final OrganisationService organisations;
    private final FormMessages messages;
    private final Formats formats;
    private String seen;
    private String name;
    private String nameBn;
    private String bin;
    private String tin;
    private String address;
    private String addressBn;
    private String phone;
    private String billingDay;
    private boolean wholeTaka;
    private String correctionLimit;
    private String earlyIncrease;
    private String lineLimit;
    private String changeLimit;
    private boolean secondFactorRequired;

    protected SettingsFormBean() {
        this(null, null, null);
    }

    @Inject
    public SettingsFormBean(OrganisationService organisations, FormMessages messages, Formats formats) {
        this.organisations = organisations;
        this.messages = messages;
        this.formats = formats;
    }

    /** Fills the form with the office as it is. */
    public void load() {
        OrganisationView shown = organisations.current();
        seen = Seen.of(shown);
        name = shown.name();
        nameBn = shown.nameBn();
        bin = shown.bin();
        tin = shown.tin();
        address = shown.address();
        addressBn = shown.addressBn();
        phone = shown.phone();
        billingDay = formats.digits(shown.billingDay());
        wholeTaka = shown.wholeTaka();
        correctionLimit = shown.correctionLimit() == null ? null : formats.figure(shown.correctionLimit());
        earlyIncrease = shown.earlyIncrease().name();
        lineLimit = formats.digits(shown.bounds().lines());
        changeLimit = formats.digits(shown.bounds().percent());
        secondFactorRequired = shown.secondFactorRequired();
    }

    public String save() {
        try {
            TypedIn typed = new TypedIn();
            Integer day = typed.whole("billingDay", billingDay);
            Money limit = typed.money("correctionLimit", correctionLimit);
            Integer lines = typed.whole("lineLimit", lineLimit);
            Integer change = typed.whole("changeLimit", changeLimit);
            typed.refuse();
            organisations.change(
                    new ChangeOrganisation(
                            name,
                            nameBn,
                            bin,
                            tin,
                            address,
                            addressBn,
                            phone,
                            day,
                            wholeTaka,
                            limit,
                            chosen(),
                            lines,
                            change,
                            secondFactorRequired),
                    Seen.as(seen));
            return "/organisation/settings.xhtml?faces-redirect=true";
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** What can be chosen for increases that come early. */
    public EarlyIncrease[] getEarlyIncreases() {
        return EarlyIncrease.values();
    }

    private EarlyIncrease chosen() {
        return Stream.of(EarlyIncrease.values())
                .filter(one -> one.name().equals(earlyIncrease))
                .findFirst()
                .orElse(null);
    }

    public String getEarlyIncrease() {
        return earlyIncrease;
    }

    public void setEarlyIncrease(String earlyIncrease) {
        this.earlyIncrease = earlyIncrease;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
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

    public String getBin() {
        return bin;
    }

    public void setBin(String bin) {
        this.bin = bin;
    }

    public String getTin() {
        return tin;
    }

    public void setTin(String tin) {
        this.tin = tin;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAddressBn() {
        return addressBn;
    }

    public void setAddressBn(String addressBn) {
        this.addressBn = addressBn;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getBillingDay() {
        return billingDay;
    }

    public void setBillingDay(String billingDay) {
        this.billingDay = billingDay;
    }

    public boolean isWholeTaka() {
        return wholeTaka;
    }

    public void setWholeTaka(boolean wholeTaka) {
        this.wholeTaka = wholeTaka;
    }

    public String getCorrectionLimit() {
        return correctionLimit;
    }

    public void setCorrectionLimit(String correctionLimit) {
        this.correctionLimit = correctionLimit;
    }

    public String getLineLimit() {
        return lineLimit;
    }

    public void setLineLimit(String lineLimit) {
        this.lineLimit = lineLimit;
    }

    public boolean isSecondFactorRequired() {
        return secondFactorRequired;
    }

    public void setSecondFactorRequired(boolean secondFactorRequired) {
        this.secondFactorRequired = secondFactorRequired;
    }

    public String getChangeLimit() {
        return changeLimit;
    }

    public void setChangeLimit(String changeLimit) {
        this.changeLimit = changeLimit;
    }
}
