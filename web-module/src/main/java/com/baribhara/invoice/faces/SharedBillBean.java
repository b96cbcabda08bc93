package com.baribhara.invoice.faces;

import com.baribhara.invoice.sharing.PartStanding;
import com.baribhara.invoice.sharing.SharedBillId;
import com.baribhara.invoice.sharing.SharedBillPartService;
import com.baribhara.invoice.sharing.SharedBillService;
import com.baribhara.invoice.sharing.SharedBillView;
import com.baribhara.property.PropertyService;
import com.baribhara.property.PropertyView;
import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Seen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** One bill of a building with its parts and what they became. */
@Named
@RequestScoped
public class SharedBillBean {
    private final SharedBillService bills;
    private final SharedBillPartService parts;
    private final PropertyService properties;
    private final PartRows rows;
    private final FormMessages messages;
    private final HttpServletRequest request;
    private final String id;
    private SharedBillView shown;
    private PropertyView building;
    private PartStanding standing;
    private List<PartRow> shownRows;
    private String reason;
    private String seen;

    protected SharedBillBean() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SharedBillBean(
            SharedBillService bills,
            SharedBillPartService parts,
            PropertyService properties,
            PartRows rows,
            FormMessages messages,
            ListState list,
            HttpServletRequest request) {
        this.bills = bills;
        this.parts = parts;
        this.properties = properties;
        this.rows = rows;
        this.messages = messages;
        this.request = request;
        this.id = list == null ? null : list.get("id");
    }

    public SharedBillView getShown() {
        if (shown == null) {
            shown = bills.get(known());
        }
        return shown;
    }

    public PropertyView getBuilding() {
        if (building == null) {
            building = properties.get(getShown().head().property());
        }
        return building;
    }

    private PartStanding standing() {
        if (standing == null) {
            standing = parts.standing(getShown());
        }
        return standing;
    }

    /** Whether the building was let otherwise than the bill was split by. */
    public boolean isOutdated() {
        return standing().outdated();
    }

    public List<PartRow> getRows() {
        if (shownRows == null) {
            SharedBillView bill = getShown();
            shownRows = rows.of(
                    bill.head().number(),
                    bill.terms(),
                    bill.parts(),
                    standing().bearers(),
                    request.isUserInRole(Permissions.INVOICE_READ) ? parts.documents(bill.head()) : Map.of());
        }
        return shownRows;
    }

    /** Whether the reader may correct or withdraw it. */
    public boolean isOpen() {
        return getShown().head().status().open() && request.isUserInRole(Permissions.LEASE_WRITE);
    }

    public String withdraw() {
        try {
            bills.withdraw(known(), reason, Seen.as(seen));
            return "/invoice/shared-bill.xhtml?faces-redirect=true&id=" + id;
        } catch (ChangedMeanwhile stale) {
            shown = null;
            seen = null;
            return messages.refuse(stale, "form");
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private SharedBillId known() {
        return AddressedId.of("shared-bill", id, SharedBillId::valueOf);
    }

    public String getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What the form was filled with: the bill as it is shown, or as it was when it was sent. */
    public String getSeen() {
        return seen == null ? Seen.of(getShown()) : seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
