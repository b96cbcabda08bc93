package com.baribhara.tenant.faces;

import com.baribhara.shared.Expected;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.EntityTags;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.Submission;
import com.baribhara.tenant.ChangeTenant;
import com.baribhara.tenant.CreateTenant;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.TenantService;
import com.baribhara.tenant.TenantView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;

/** A new tenant, or one to be changed. */
@Named
@RequestScoped
public class TenantFormBean {
    private final TenantService tenants;
    private final FormMessages messages;
    private final Submission submission;
    private String id;
    private String seen;
    private String unit;
    private String code;
    private String name;
    private String nameBn;
    private String phone;
    private String nid;
    private String email;

    protected TenantFormBean() {
        this(null, null, null);
    }

    @Inject
    public TenantFormBean(TenantService tenants, FormMessages messages, Submission submission) {
        this.tenants = tenants;
        this.messages = messages;
        this.submission = submission;
    }

    /** Fills the form with the tenant as they are. */
    public void load() {
        if (id == null) {
            return;
        }
        TenantView shown = tenants.get(TenantId.valueOf(id));
        seen = state(shown);
        code = shown.code();
        name = shown.name();
        nameBn = shown.nameBn();
        phone = shown.phone();
        nid = shown.nid();
        email = shown.email();
    }

    /** Leads on to the lease that the tenant was wanted for, if one was begun. */
    public String save() {
        try {
            TenantId saved = saved();
            return unit == null
                    ? "/tenant/tenant.xhtml?faces-redirect=true&id=" + saved
                    : "/tenant/lease-new.xhtml?faces-redirect=true&unit=" + unit + "&tenant=" + saved;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private TenantId saved() {
        if (id == null) {
            CreateTenant command = new CreateTenant(code, name, nameBn, phone, nid, email);
            return new TenantId(submission.once(() -> tenants.create(command).value()));
        }
        TenantId known = TenantId.valueOf(id);
        tenants.change(
                known,
                new ChangeTenant(name, nameBn, phone, nid, email),
                Expected.that(present -> state(present).equals(seen)));
        return known;
    }

    private static String state(TenantView shown) {
        return EntityTags.of(shown.toString().getBytes(StandardCharsets.UTF_8));
    }

    public boolean isFresh() {
        return id == null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getNid() {
        return nid;
    }

    public void setNid(String nid) {
        this.nid = nid;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
