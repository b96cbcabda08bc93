package com.baribhara.e2e;

import static com.baribhara.it.ALease.aLease;
import static com.baribhara.it.ALease.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Accounts;
import com.baribhara.it.RunningSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does with a list: shape it, come back to it as it was, and act on many of its rows. */
class ListsE2E {
    private static final String MENU = ".b-columns-menu summary";

    @ParameterizedTest
    @ValueSource(strings = {"en", "bn"})
    void aListKeepsItsColumnsAndFiltersOnTheWayBackAndAfterReloading(String language) {
        aLease().activated();
        try (Visitor owner = owner(language)) {
            owner.opens("tenant/leases.xhtml?status=ACTIVE&sort=-rent");
            owner.looksAround("leases");
            owner.clicks(MENU);
            owner.looksAround("leases-columns");
            owner.clicks(".b-pick:has(input[value=phone])");
            owner.clicks(".b-pick:has(input[value=start])");
            owner.clicks(".b-menu-foot .is-primary");
            owner.waitsFor("td[data-label]:has(a[href^='tel:'])");
            String shaped = owner.address();
            assertThat(shaped).contains("status=ACTIVE", "sort=-rent", "columns=");
            owner.clicks("tbody a.b-strong");
            owner.waitsFor(".b-facts");
            owner.goesBack();
            owner.waitsFor("td a[href^='tel:']");
            owner.reloads();
            owner.sees("td a[href^='tel:']");
            assertThat(owner.address()).isEqualTo(shaped);
            owner.fitsANarrowPhone("leases-columns");
            owner.opens("tenant/leases.xhtml");
            owner.sees("td a[href^='tel:']");
            owner.clicks(MENU);
            owner.clicks(".b-menu-foot [name=usual]");
            owner.waitsFor(".b-table:not(.is-chosen)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bn"})
    void manyDraftsAreActivatedAtOnceAndTheOneThatCannotBeSaysWhy(String language) {
        String unit = aUnit();
        aLease().drafted();
        aLease().of(unit).drafted();
        aLease().of(unit).activated();
        try (Visitor owner = owner(language)) {
            owner.opens("tenant/leases.xhtml?status=DRAFT");
            owner.clicks("#rows [data-page]");
            owner.waitsFor(".b-bulk.is-open");
            owner.looksAround("leases-bulk");
            owner.clicks(".b-bulk [value=activate-leases]");
            owner.waitsFor(".b-badge.is-warning");
            owner.looksAround("bulk-preview");
            owner.fitsANarrowPhone("bulk-preview");
            owner.clicks(".b-bulk-actions [type=submit]");
            owner.waitsFor(".b-badge.is-success");
            owner.looksAround("bulk-result");
            owner.sees(".b-badge.is-warning");
        }
    }

    private static Visitor owner(String language) {
        Accounts accounts = RunningSystem.get().accounts();
        Visitor owner = new Visitor(language);
        owner.signsIn(accounts.username("OWNER"), accounts.password("OWNER"));
        return owner;
    }
}
