package com.baribhara.tenant.faces;

import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Difference;
import com.baribhara.shared.web.EntityTags;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A new tenant, or one to be changed. */
@Named
@RequestScoped
public class TenantFormBean {
    private final TenantService tenants;
    private final FormMessages messages;
    private final Submission submission;
    private final String id;
    private String seen;
    private List<Difference> differences = List.of();
    private final String unit;
    private String code;
    private String name;
    private String nameBn;
    private String phone;
    private String nid;
    private String tin;
    private String email;

    protected TenantFormBean() {
        this(null, null, null, null);
    }

    @Inject
    public TenantFormBean(TenantService tenants, FormMessages messages, ListState list, Submission submission) {
        this.tenants = tenants;
        this.messages = messages;
        this.submission = submission;
        this.id = list == null ? null : list.get("id");
        this.unit = list == null ? null : list.get("unit");
    }

    /** Fills the form with the tenant as they are. */
    public void load() {
        if (id == null) {
            return;
        }
        TenantView shown = tenants.get(known());
        seen = state(shown);
        code = shown.code();
        name = shown.name();
        nameBn = shown.nameBn();
        phone = shown.phone();
        nid = shown.nid();
        tin = shown.tin();
        email = shown.email();
    }

    /** Leads on to the lease that the tenant was wanted for, if one was begun. */
    public String save() {
        try {
            TenantId saved = saved();
            return unit == null
                    ? "/tenant/tenant.xhtml?faces-redirect=true&id=" + saved
                    : "/tenant/lease-new.xhtml?faces-redirect=true&unit=" + unit + "&tenant=" + saved;
        } catch (ChangedMeanwhile stale) {
            return lookAgain(stale);
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private TenantId saved() {
        if (id == null) {
            CreateTenant command = new CreateTenant(code, name, nameBn, phone, nid, tin, email);
            return new TenantId(submission.once(() -> tenants.create(command).value()));
        }
        tenants.change(
                known(),
                new ChangeTenant(name, nameBn, phone, nid, tin, email),
                Expected.that(present -> state(present).equals(seen)));
        return known();
    }

    private TenantId known() {
        return AddressedId.of("tenant", id, TenantId::valueOf);
    }

    /** What stands there now is what the next try expects; what was typed stays in the form. */
    private String lookAgain(ChangedMeanwhile stale) {
        TenantView now = tenants.get(known());
        seen = state(now);
        differences = new Difference.Finder()
                .field("tenant.name", now.name(), name)
                .field("form.nameBn", now.nameBn(), nameBn)
                .field("tenant.nid", now.nid(), nid)
                .field("tenant.tin", now.tin(), tin)
                .field("tenant.phone", now.phone(), phone)
                .field("tenant.email", now.email(), email)
                .found();
        return messages.refuse(stale, "form");
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    private static String state(TenantView shown) {
        TenantView masked = shown.masked();
        String said = Stream.of(
                        masked.code(),
                        masked.name(),
                        masked.nameBn(),
                        masked.phone(),
                        masked.nid(),
                        masked.tin(),
                        masked.email())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return EntityTags.of(said.getBytes(StandardCharsets.UTF_8));
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

    public String getUnit() {
        return unit;
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

    public String getTin() {
        return tin;
    }

    public void setTin(String tin) {
        this.tin = tin;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
