package com.baribhara.web.office;

import com.baribhara.property.UnitId;
import com.baribhara.report.OverviewService;
import com.baribhara.report.TenantLine;
import com.baribhara.report.TenantLines;
import com.baribhara.report.UnitLine;
import com.baribhara.report.UnitLines;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.shared.web.TypedIn;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.VatMode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Letting a unit, step by step: which one, to whom, on what terms. Each step stands in the address. */
@Named
@RequestScoped
public class LeaseNewBean {
    private static final Set<String> UNITS = Set.of("property", "code");
    private static final Set<String> TENANTS = Set.of("name", "code");

    private final OverviewService overviews;
    private final LeaseService leases;
    private final FormMessages messages;
    private final ListState list;
    private final Submission submission;
    private final Map<String, String> amounts = new LinkedHashMap<>();
    private String unit;
    private String tenant;
    private String code;
    private String start;
    private String end;
    private String rent;
    private String dueDay;
    private String proration;
    private String use;
    private String vatMode;
    private String vatExemption;
    private Page<?> found;

    protected LeaseNewBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public LeaseNewBean(
            OverviewService overviews,
            LeaseService leases,
            FormMessages messages,
            ListState list,
            Submission submission) {
        this.overviews = overviews;
        this.leases = leases;
        this.messages = messages;
        this.list = list;
        this.submission = submission;
        this.dueDay = "10";
    }

    /** 0: which unit; 1: to whom; 2: on what terms. */
    public int getStep() {
        if (unit == null) {
            return 0;
        }
        return tenant == null ? 1 : 2;
    }

    /** What can be let now, or the tenants, as the step needs. */
    public Page<?> getFound() {
        if (found == null) {
            found = getStep() == 0
                    ? overviews.units(
                            new UnitLines(list.find(), null, null, "VACANT"), list.request("property,code", UNITS))
                    : overviews.tenants(new TenantLines(list.find(), false), list.request("name", TENANTS));
        }
        return found;
    }

    public UnitLine getUnitLine() {
        return overviews.unit(UUID.fromString(unit));
    }

    public TenantLine getTenantLine() {
        return overviews.tenant(UUID.fromString(tenant));
    }

    /** Makes a draft; on the page of the lease it is looked over and activated. */
    public String save() {
        try {
            CreateLease command = command();
            return "/tenant/lease.xhtml?faces-redirect=true&id="
                    + submission.once(() -> leases.create(command).value());
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private CreateLease command() {
        TypedIn typed = new TypedIn();
        CreateLease command = new CreateLease(
                code,
                UnitId.valueOf(unit),
                TenantId.valueOf(tenant),
                typed.day("start", start),
                typed.day("end", end),
                null,
                typed.money("rent", rent),
                typed.whole("dueDay", dueDay),
                ProrationPolicy.valueOf(proration),
                LeaseUse.valueOf(use),
                VatMode.valueOf(vatMode),
                vatExemption,
                charges(typed));
        typed.refuse();
        return command;
    }

    private List<CreateLease.Charge> charges(TypedIn typed) {
        List<CreateLease.Charge> charges = new ArrayList<>();
        amounts.forEach((kind, amount) -> {
            Money monthly = typed.money("charge-" + kind, amount);
            if (monthly != null) {
                charges.add(new CreateLease.Charge(
                        null, ChargeKind.valueOf(kind), ChargeBasis.MONTHLY, monthly.amount(), null, null, null));
            }
        });
        return charges;
    }

    public Map<String, String> getAmounts() {
        return amounts;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTenant() {
        return tenant;
    }

    public void setTenant(String tenant) {
        this.tenant = tenant;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public String getRent() {
        return rent;
    }

    public void setRent(String rent) {
        this.rent = rent;
    }

    public String getDueDay() {
        return dueDay;
    }

    public void setDueDay(String dueDay) {
        this.dueDay = dueDay;
    }

    public String getProration() {
        return proration;
    }

    public void setProration(String proration) {
        this.proration = proration;
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public String getVatMode() {
        return vatMode;
    }

    public void setVatMode(String vatMode) {
        this.vatMode = vatMode;
    }

    public String getVatExemption() {
        return vatExemption;
    }

    public void setVatExemption(String vatExemption) {
        this.vatExemption = vatExemption;
    }
}
