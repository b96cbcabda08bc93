package com.baribhara.e2e;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One page in one state, and how to get there.
 *
 * @param name of page and state, its own in the catalogue
 * @param path of the page; {@code {lease}} and the like stand for ids of the showroom
 * @param status that the server answers with
 * @param phone whether the state is there on small screens only
 * @param trouble while the page is asked for
 * @param act what is done on the page until it is in its state
 */
record Scene(String name, Who who, String path, int status, boolean phone, Trouble trouble, Consumer<Page> act) {
    private static final int OK = 200;

    static Scene of(String name, String path) {
        return new Scene(name, Who.LANDLORD, path, OK, false, Trouble.NONE, page -> {});
    }

    Scene seenBy(Who visitor) {
        return new Scene(name, visitor, path, status, phone, trouble, act);
    }

    Scene answered(int expected) {
        return new Scene(name, who, path, expected, phone, trouble, act);
    }

    Scene onPhones() {
        return new Scene(name, who, path, status, true, trouble, act);
    }

    Scene in(Trouble wrong) {
        return new Scene(name, who, path, status, phone, wrong, act);
    }

    Scene after(Consumer<Page> done) {
        return new Scene(name, who, path, status, phone, trouble, act.andThen(done));
    }

    Scene clicking(String selector) {
        return after(page -> page.locator(selector).first().click());
    }

    /** Whether the menus beside and above the page are its matter too: the page one comes home to shows them to everybody. */
    boolean aboutTheFrame() {
        return path.startsWith("/home.xhtml");
    }

    /** For names of files. */
    String slug() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The file of the page, as the WAR holds it. */
    String file() {
        return path.substring(1).replaceAll("[?#].*", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
