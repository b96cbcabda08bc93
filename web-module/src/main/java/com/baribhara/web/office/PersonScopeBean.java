package com.baribhara.web.office;

import com.baribhara.property.AccessScope;
import com.baribhara.property.AccessScopeService;
import com.baribhara.property.LimitAccess;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyName;
import com.baribhara.property.PropertyService;
import com.baribhara.shared.Expected;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which buildings somebody of the office sees. */
@Named
@RequestScoped
public class PersonScopeBean {
    private final AccessScopeService scopes;
    private final PropertyService properties;
    private final FormMessages messages;
    private final HttpServletRequest request;
    private AccessScope shown;

    protected PersonScopeBean() {
        this(null, null, null, null);
    }

    @Inject
    public PersonScopeBean(
            AccessScopeService scopes, PropertyService properties, FormMessages messages, HttpServletRequest request) {
        this.scopes = scopes;
        this.properties = properties;
        this.messages = messages;
        this.request = request;
    }

    public String limit() {
        boolean limited = request.getParameter("limited") != null;
        try {
            scopes.limit(id(), new LimitAccess(limited, limited ? sent() : List.of()), Expected.any());
            return "/user/person.xhtml?faces-redirect=true&id=" + id();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private List<PropertyId> sent() {
        String[] values = request.getParameterValues("property");
        return values == null
                ? List.of()
                : Stream.of(values)
                        .map(id -> AddressedId.of("property", id, PropertyId::valueOf))
                        .toList();
    }

    private UUID id() {
        return AddressedId.of("account", request.getParameter("id"), UUID::fromString);
    }

    public AccessScope getShown() {
        if (shown == null) {
            shown = scopes.of(id());
        }
        return shown;
    }

    public List<PropertyName> getProperties() {
        return properties.names();
    }

    public boolean sees(PropertyId property) {
        return getShown().properties().contains(property);
    }
}
