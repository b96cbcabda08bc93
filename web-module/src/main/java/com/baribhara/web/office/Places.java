package com.baribhara.web.office;

import com.baribhara.shared.security.Roles;
import com.baribhara.shared.web.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where whoever is signed in may go, and what they may begin: for the palette and the keys that lead there. */
@Named
@RequestScoped
public class Places {
    private static final String PAGES = "com.baribhara.web.pages";
    private static final Set<String> STAFF = Set.of(Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER);
    private static final Set<String> MONEY = Set.of(Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT);
    private static final Set<String> CHANGES = Set.of(Roles.OWNER, Roles.MANAGER);
    private static final Set<String> RATES = Set.of(Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT);
    private static final Set<String> ALL =
            Set.of(Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER);

    private static final List<Place> TO_GO = List.of(
            new Place("nav.home", "home", "/home.xhtml", "g h", STAFF),
            new Place("nav.invoices", "receipt", "/invoice/invoices.xhtml", "g i", MONEY),
            new Place("nav.runs", "calendar-plus", "/invoice/runs.xhtml", "g r", MONEY),
            new Place("nav.utilities", "bolt", "/invoice/utilities.xhtml", "g y", MONEY),
            new Place("nav.lateFees", "clock", "/invoice/late-fees.xhtml", "g e", MONEY),
            new Place("nav.parked", "pause-circle", "/invoice/parked.xhtml", "g k", MONEY),
            new Place("nav.books", "book", "/invoice/books.xhtml", "g b", MONEY),
            new Place("nav.credit-notes", "replay", "/invoice/credit-notes.xhtml", "g n", MONEY),
            new Place("nav.corrections", "check-square", "/invoice/corrections.xhtml", "g c", MONEY),
            new Place("nav.leases", "file-check", "/tenant/leases.xhtml", "g l", STAFF),
            new Place("nav.escalations", "chart-line", "/invoice/escalations.xhtml", "g v", MONEY),
            new Place("nav.tenants", "users", "/tenant/tenants.xhtml", "g t", STAFF),
            new Place("nav.units", "key", "/property/units.xhtml", "g u", STAFF),
            new Place("nav.readings", "gauge", "/property/readings.xhtml", "g d", STAFF),
            new Place("nav.properties", "building", "/property/properties.xhtml", "g p", STAFF),
            new Place("nav.imports", "upload", "/tenant/imports.xhtml", "g m", CHANGES),
            new Place("nav.staff", "id-card", "/user/staff.xhtml", "g f", CHANGES),
            new Place("nav.rates", "percentage", "/invoice/rates.xhtml", "g a", RATES),
            new Place("nav.settings", "cog", "/organisation/settings.xhtml", "g s", MONEY),
            new Place("nav.about", "info-circle", "/about.xhtml", "", ALL));

    private static final List<Place> TO_BEGIN = List.of(
            new Place("lease.list.new", "plus", "/tenant/lease-new.xhtml", "", CHANGES),
            new Place("tenant.list.new", "plus", "/tenant/tenant-form.xhtml", "", CHANGES),
            new Place("unit.list.new", "plus", "/property/unit-form.xhtml", "", CHANGES),
            new Place("property.list.new", "plus", "/property/property-form.xhtml", "", CHANGES));

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
     */
    public record Place(String key, String icon, String href, String keys, Set<String> roles) {
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
        return request.isUserInRole(Roles.ADMIN) ? "/invoice/rates.xhtml?faces-redirect=true" : null;
    }

    public List<Place> getToGo() {
        return open(TO_GO);
    }

    public List<Place> getToBegin() {
        return open(TO_BEGIN);
    }

    private List<Place> open(List<Place> places) {
        return places.stream()
                .filter(place -> place.roles().stream().anyMatch(request::isUserInRole))
                .toList();
    }
}
