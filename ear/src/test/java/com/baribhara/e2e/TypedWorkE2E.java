package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Accounts;
import com.baribhara.it.RunningSystem;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody has typed is not lost, and is nobody else's. */
class TypedWorkE2E {
    private static final Accounts ACCOUNTS = RunningSystem.get().accounts();
    private static final String NAME = "[id='form:name']";
    private static final String SAVE = "[id='form:save']";

    private static Visitor owner;
    private static Page page;

    @BeforeAll
    static void anOwnerAtTheBrowser() {
        owner = new Visitor("en");
        page = owner.page();
        owner.signsIn(ACCOUNTS.username("OWNER"), ACCOUNTS.password("OWNER"));
    }

    @AfterAll
    static void home() {
        owner.close();
    }

    @BeforeEach
    void aHalfFilledForm() {
        page.navigate("/property/property-form.xhtml");
        page.fill(NAME, "Half-typed House");
        page.fill("[id='form:address-area']", "Banani");
    }

    @Test
    void leavingIsAskedAboutAndNamesWhatWouldBeLost() {
        page.click(".b-side a[href='/home.xhtml'].b-nav-link");
        page.waitForSelector("#guard[open]");
        assertThat(page.innerText("#guard")).contains("Name", "Area");
        owner.looksAround("guard");
        page.click("#guard [data-guard-answer=stay]");
        assertThat(page.inputValue(NAME)).isEqualTo("Half-typed House");
        page.click(".b-side a[href='/home.xhtml'].b-nav-link");
        page.click("#guard [data-guard-answer=leave]");
        page.waitForURL("**/home.xhtml");
        page.navigate("/property/property-form.xhtml");
        assertThat(page.inputValue(NAME)).isEmpty();
    }

    @Test
    void theKeysAndThePaletteAskToo() {
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("g");
        page.keyboard().press("u");
        page.waitForSelector("#guard[open]");
        page.click("#guard [data-guard-answer=leave]");
        page.waitForURL("**/property/units.xhtml");
        assertThat(page.isVisible("#guard")).isFalse();
    }

    @Test
    void anUntouchedFormIsLeftWithoutAQuestion() {
        page.navigate("/home.xhtml");
        page.navigate("/property/property-form.xhtml");
        page.click(".b-side a[href='/home.xhtml'].b-nav-link");
        page.waitForURL("**/home.xhtml");
        assertThat(page.isVisible("#guard")).isFalse();
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() {
        page.click("a[hreflang=bn]");
        page.waitForSelector("html[lang=bn]");
        assertThat(page.inputValue(NAME)).isEqualTo("Half-typed House");
        page.click("a[hreflang=en]");
        page.waitForSelector("html[lang=en]");
        assertThat(page.inputValue("[id='form:address-area']")).isEqualTo("Banani");
    }

    @Test
    void aSessionThatIsGoneLeadsBackWithWhatWasTyped() {
        owner.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-baribhara_session"));
        page.click(SAVE);
        page.waitForURL("**expired=true");
        assertThat(page.inputValue(NAME)).isEqualTo("Half-typed House");
        assertThat(page.isVisible("#draft-back")).isTrue();
        owner.looksAround("draft");
        page.fill("[id='form:address-district']", "Dhaka");
        page.click(SAVE);
        page.waitForURL("**/property/property.xhtml?id=*");
    }

    @Test
    void aPassThatHasRunOutLeadsBackThroughTheSignInWithWhatWasTyped() {
        forgetsThePass();
        page.click(SAVE);
        page.waitForURL("**/signin.xhtml?next=*");
        signsInAs("OWNER");
        page.waitForURL("**/property/property-form.xhtml");
        assertThat(page.inputValue(NAME)).isEqualTo("Half-typed House");
        assertThat(page.inputValue("[id='form:address-area']")).isEqualTo("Banani");
        page.navigate("/home.xhtml");
        page.navigate("/property/property-form.xhtml");
        assertThat(page.inputValue(NAME)).as("a draft comes back once").isEmpty();
    }

    @Test
    void somebodyElseAtTheSameBrowserDoesNotSeeIt() {
        forgetsThePass();
        page.click(SAVE);
        page.waitForURL("**/signin.xhtml?next=*");
        signsInAs("MANAGER");
        page.waitForURL("**/property/property-form.xhtml");
        assertThat(page.inputValue(NAME)).isEmpty();
        assertThat(page.evaluate("JSON.stringify(sessionStorage)").toString()).doesNotContain("Half-typed");
        forgetsThePass();
        page.navigate("/home.xhtml");
        signsInAs("OWNER");
        page.waitForURL("**/home.xhtml");
    }

    @Test
    void whatWasDraftedIsGoneAfterSigningOut() {
        page.click(".b-top summary:has(.pi-user)");
        page.click("form[action='/sign-out'] button");
        page.click("#guard [data-guard-answer=leave]");
        page.waitForURL("**/signin.xhtml?signedOut=true");
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        signsInAs("OWNER");
        page.waitForURL("**/home.xhtml");
    }

    private static void forgetsThePass() {
        owner.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-baribhara_token"));
        owner.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-baribhara_refresh"));
    }

    private static void signsInAs(String role) {
        page.fill("[id='form:username']", ACCOUNTS.username(role));
        page.fill("[id='form:password']", ACCOUNTS.password(role));
        page.click("[id='form'] [type=submit]");
    }
}
