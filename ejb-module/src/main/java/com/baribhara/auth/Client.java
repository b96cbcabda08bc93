package com.baribhara.auth;

/**
 * From where somebody signs in or renews.
 *
 * @param address as the server sees it
 * @param userAgent what the browser or program calls itself; cut, for anybody may send anything
 */
public record Client(String address, String userAgent) {
    private static final int LONGEST = 400;

    public Client {
        address = cut(address);
        userAgent = cut(userAgent);
    }

    private static String cut(String text) {
        String known = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        return known.length() > LONGEST ? known.substring(0, LONGEST) : known;
    }
}
