package com.baribhara.invoice.faces;

import com.baribhara.invoice.sharing.SharedBillId;
import com.baribhara.invoice.sharing.SharedBillService;
import com.baribhara.invoice.sharing.SharedBillView;
import com.baribhara.invoice.sharing.UnitWeight;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyName;
import com.baribhara.property.PropertyService;
import com.baribhara.property.PropertyView;
import com.baribhara.property.UnitId;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.SplitBasis;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which bill the address of the form names: one to be corrected, or a building whose bill is entered; and how it is to be split. */
@Named
@RequestScoped
public class SharedBillAddress {
    private static final String FORM = "/invoice/shared-bill-form.xhtml?";

    private final SharedBillService bills;
    private final PropertyService properties;
    private final Formats formats;
    private final ListState list;
    private SharedBillView bill;
    private PropertyView building;
    private List<PropertyName> names;

    protected SharedBillAddress() {
        this(null, null, null, null);
    }

    @Inject
    public SharedBillAddress(SharedBillService bills, PropertyService properties, Formats formats, ListState list) {
        this.bills = bills;
        this.properties = properties;
        this.formats = formats;
        this.list = list;
    }

    /** The one to be corrected, null when one is entered. */
    SharedBillView bill() {
        if (bill == null && list.get("id") != null) {
            bill = bills.get(AddressedId.of("shared-bill", list.get("id"), SharedBillId::valueOf));
        }
        return bill;
    }

    /** Somebody else has changed it. */
    void forget() {
        bill = null;
    }

    PropertyId property() {
        return bill() == null
                ? AddressedId.of("property", getProperty(), PropertyId::valueOf)
                : bill().head().property();
    }

    public PropertyView getBuilding() {
        if (building == null) {
            building = properties.get(property());
        }
        return building;
    }

    SplitBasis basis() {
        SplitBasis chosen = list.read("basis", SplitBasis::valueOf);
        if (chosen != null) {
            return chosen;
        }
        return bill() == null ? SplitBasis.AREA : bill().head().basis();
    }

    /** What was told of the units when it was split last, by the same measure. */
    Map<UnitId, BigDecimal> told() {
        return bill() == null || bill().head().basis() != basis()
                ? Map.of()
                : bill().terms().weights().stream()
                        .collect(Collectors.toMap(UnitWeight::unit, UnitWeight::weight, (one, other) -> one));
    }

    String written(BigDecimal weight) {
        return formats.quantity(weight);
    }

    public boolean isCorrecting() {
        return bill() != null;
    }

    public SharedBillView getBill() {
        return bill();
    }

    public SplitBasis getBasis() {
        return basis();
    }

    public SplitBasis[] getBases() {
        return SplitBasis.values();
    }

    public List<PropertyName> getProperties() {
        if (names == null) {
            names = properties.names();
        }
        return names;
    }

    /** The building that was chosen, else the first; null when there is none. */
    public String getProperty() {
        String chosen = list.get("property");
        return chosen != null || getProperties().isEmpty()
                ? chosen
                : getProperties().get(0).id().toString();
    }

    /** Where the form is sent: to the same bill or building, and the same split. */
    public String getAction() {
        return FORM + (isCorrecting() ? "id=" + bill().head().id() : "property=" + getProperty()) + "&basis=" + basis();
    }

    /** Where one comes to who changes their mind. */
    public String getBack() {
        return isCorrecting()
                ? "/invoice/shared-bill.xhtml?id=" + bill().head().id()
                : "/invoice/shared-bills.xhtml?property=" + getProperty();
    }
}
