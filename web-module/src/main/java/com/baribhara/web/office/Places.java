package com.baribhara.web.office;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where whoever is signed in may go, and what they may begin: for the palette and the keys that lead there. */
@Named
@RequestScoped
public class Places {
    private static final String PAGES = "com.baribhara.web.pages";
    private static final List<Place> TO_GO = List.of(
            new Place("nav.home", "home", "/home.xhtml", "g h", Permissions.OFFICE_USE),
            new Place("nav.invoices", "receipt", "/invoice/invoices.xhtml", "g i", Permissions.INVOICE_READ),
            new Place("nav.runs", "calendar-plus", "/invoice/runs.xhtml", "g r", Permissions.BILLING_READ),
            new Place("nav.utilities", "bolt", "/invoice/utilities.xhtml", "g y", Permissions.BILLING_READ),
            new Place("nav.lateFees", "clock", "/invoice/late-fees.xhtml", "g e", Permissions.BILLING_READ),
            new Place("nav.parked", "pause-circle", "/invoice/parked.xhtml", "g k", Permissions.BILLING_READ),
            new Place("nav.books", "book", "/invoice/books.xhtml", "g b", Permissions.LEDGER_READ),
            new Place("nav.credit-notes", "replay", "/invoice/credit-notes.xhtml", "g n", Permissions.INVOICE_READ),
            new Place("nav.corrections", "check-square", "/invoice/corrections.xhtml", "g c", Permissions.INVOICE_READ),
            new Place("nav.leases", "file-check", "/tenant/leases.xhtml", "g l", Permissions.LEASE_READ),
            new Place("nav.escalations", "chart-line", "/invoice/escalations.xhtml", "g v", Permissions.BILLING_READ),
            new Place("nav.tenants", "users", "/tenant/tenants.xhtml", "g t", Permissions.TENANT_READ),
            new Place("nav.units", "key", "/property/units.xhtml", "g u", Permissions.PROPERTY_READ),
            new Place("nav.readings", "gauge", "/property/readings.xhtml", "g d", Permissions.METER_READ),
            new Place("nav.sharedBills", "share-alt", "/invoice/shared-bills.xhtml", "g j", Permissions.LEASE_READ),
            new Place("nav.properties", "building", "/property/properties.xhtml", "g p", Permissions.PROPERTY_READ),
            new Place("nav.imports", "upload", "/tenant/imports.xhtml", "g m", Permissions.PORTFOLIO_IMPORT),
            new Place("nav.people", "address-book", "/user/people.xhtml", "g w", Permissions.OFFICE_USE),
            new Place("nav.staff", "id-card", "/user/staff.xhtml", "g f", Permissions.STAFF_READ),
            new Place("nav.rates", "percentage", "/invoice/rates.xhtml", "g a", Permissions.RATES_READ),
            new Place("nav.settings", "cog", "/organisation/settings.xhtml", "g s", Permissions.ORGANISATION_READ),
            new Place("nav.audit", "history", "/audit/events.xhtml", "g o", Permissions.AUDIT_READ),
            new Place("nav.about", "info-circle", "/about.xhtml", "", Permissions.SELF));

    private static final List<Place> TO_BEGIN = List.of(
            new Place("lease.list.new", "plus", "/tenant/lease-new.xhtml", "", Permissions.LEASE_WRITE),
            new Place("shared.new", "plus", "/invoice/shared-bill-form.xhtml", "", Permissions.LEASE_WRITE),
            new Place("tenant.list.new", "plus", "/tenant/tenant-form.xhtml", "", Permissions.TENANT_WRITE),
            new Place("unit.list.new", "plus", "/property/unit-form.xhtml", "", Permissions.PROPERTY_WRITE),
            new Place("property.list.new", "plus", "/property/property-form.xhtml", "", Permissions.PROPERTY_WRITE));

    private final HttpServletRequest request;

    protected Places() {
        this(null);
    }

    @Inject
    public Places(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * A page, or something to begin.
     *
     * @param key of its words
     * @param keys to press one after the other; empty when there are none
     * @param permission of those who may open it
     */
    public record Place(String key, String icon, String href, String keys, String permission) {
        /** What it is called in both languages: whoever reads Bangla may still type {@code units}. */
        public String names() {
            return Stream.of(Languages.ENGLISH, Languages.BANGLA)
                    .map(language -> ResourceBundle.getBundle(PAGES, language, Place.class.getClassLoader())
                            .getString(key))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
        }

        /** The keys, one by one. */
        public List<String> presses() {
            return keys.isEmpty() ? List.of() : List.of(keys.split(" "));
        }
    }

    /** An administrator has no office to come home to: he begins with what he keeps for all. */
    public String elsewhere() {
        return request.isUserInRole(Permissions.LAW_WRITE) ? "/invoice/rates.xhtml?faces-redirect=true" : null;
    }

    public List<Place> getToGo() {
        return open(TO_GO);
    }

    public List<Place> getToBegin() {
        return open(TO_BEGIN);
    }

    private List<Place> open(List<Place> places) {
        return places.stream()
                .filter(place -> request.isUserInRole(place.permission()))
                .toList();
    }
}
