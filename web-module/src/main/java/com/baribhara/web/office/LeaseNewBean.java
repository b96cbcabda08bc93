package com.baribhara.web.office;

import com.baribhara.property.UnitId;
import com.baribhara.report.OverviewService;
import com.baribhara.report.TenantLine;
import com.baribhara.report.TenantLines;
import com.baribhara.report.UnitLine;
import com.baribhara.report.UnitLines;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.tenant.ChangeLease;
import com.baribhara.tenant.CreateLease;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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
    private final LeaseForm form;
    private final String unit;
    private final String tenant;
    private String code;
    private Page<?> found;
    private UnitLine unitLine;
    private TenantLine tenantLine;

    protected LeaseNewBean() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LeaseNewBean(
            OverviewService overviews,
            LeaseService leases,
            FormMessages messages,
            ListState list,
            Formats formats,
            HttpServletRequest request,
            Submission submission) {
        this.overviews = overviews;
        this.leases = leases;
        this.messages = messages;
        this.list = list;
        this.submission = submission;
        this.form = request == null ? null : LeaseForm.of(request, formats);
        this.unit = list == null ? null : list.get("unit");
        this.tenant = list == null ? null : list.get("tenant");
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
        if (unitLine == null) {
            unitLine = overviews.unit(AddressedId.of("unit", unit, UUID::fromString));
        }
        return unitLine;
    }

    public TenantLine getTenantLine() {
        if (tenantLine == null) {
            tenantLine = overviews.tenant(AddressedId.of("tenant", tenant, UUID::fromString));
        }
        return tenantLine;
    }

    /** Makes a draft; on the page of the lease it is looked over and activated. */
    public String save() {
        try {
            CreateLease command = command(form.read(null));
            return "/tenant/lease.xhtml?faces-redirect=true&id="
                    + submission.once(() -> leases.create(command).value());
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private CreateLease command(ChangeLease terms) {
        return new CreateLease(
                code,
                AddressedId.of("unit", unit, UnitId::valueOf),
                AddressedId.of("tenant", tenant, TenantId::valueOf),
                terms.start(),
                terms.end(),
                terms.billedFrom(),
                terms.rent(),
                terms.dueDay(),
                terms.proration(),
                terms.use(),
                terms.vatMode(),
                terms.vatExemption(),
                terms.charges());
    }

    public LeaseForm getForm() {
        return form;
    }

    public String getUnit() {
        return unit;
    }

    public String getTenant() {
        return tenant;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
