package com.baribhara.tenant.faces;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.ErasureView;
import com.baribhara.tenant.PersonDataService;
import com.baribhara.tenant.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is kept of a tenant, and its end. */
@Named
@RequestScoped
public class PersonalDataBean {
    private final PersonDataService people;
    private final FormMessages messages;
    private final String id;
    private ErasureView view;

    protected PersonalDataBean() {
        this(null, null, null);
    }

    @Inject
    public PersonalDataBean(PersonDataService people, FormMessages messages, ListState list) {
        this.people = people;
        this.messages = messages;
        this.id = list == null ? null : list.get("id");
    }

    public ErasureView getView() {
        if (view == null) {
            view = people.preview(known());
        }
        return view;
    }

    /** Sent twice it does nothing more. */
    public String erase() {
        try {
            people.erase(known());
            return "/tenant/personal-data.xhtml?faces-redirect=true&id=" + known();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private TenantId known() {
        return AddressedId.of("tenant", id, TenantId::valueOf);
    }

    public String getId() {
        return id;
    }
}
