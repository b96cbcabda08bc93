package com.baribhara.server.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** People and firms that do not exist: identity cards of a district 99, phones counted through, mail of example.com. */
final class Tenants {
    private static final String OPERATORS = "3456789";
    private static final Names.Name WHO_SIGNS_IN = new Names.Name("Rezaul Karim", "রেজাউল করিম");

    private final PortfolioOrder order;

    Tenants(PortfolioOrder order) {
        this.order = order;
    }

    String code(int number) {
        return order.prefix() + "T-" + digits(number + 1, 5);
    }

    List<String> row(int number, Premises unit, Random random) {
        boolean signsIn = number == 0 && order.account() != null;
        Names.Name name = signsIn ? WHO_SIGNS_IN : name(unit, random);
        String email = random.nextInt(3) == 0
                ? name.english()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z]+", ".")
                                .replaceAll("\\.$", "") + (number + 1) + "@example.com"
                : "";
        return List.of(
                code(number),
                name.english(),
                name.bangla(),
                phone(number),
                unit.letForBusiness() ? "" : nid(number, random),
                email,
                signsIn ? order.account() : "");
    }

    private static Names.Name name(Premises unit, Random random) {
        return switch (unit.kind()) {
            case "SHOP" -> Names.shop(random);
            case "OFFICE" -> Names.firm(random);
            default -> Names.person(random);
        };
    }

    /** Now and then as people type it: with the country before it, or in Bangla digits. */
    private static String phone(int number) {
        String local =
                "01" + OPERATORS.charAt(number % OPERATORS.length()) + digits(number / OPERATORS.length() + 1, 8);
        return switch (number % 20) {
            case 3 -> "+88" + local;
            case 7 -> local.substring(0, 5) + "-" + local.substring(5);
            case 11 -> bangla(local);
            default -> local;
        };
    }

    private static String nid(int number, Random random) {
        String old = "99" + digits(number + 1, 11);
        return switch (number % 3) {
            case 0 -> "99" + digits(number + 1, 8);
            case 1 -> old;
            default -> 1950 + random.nextInt(55) + old;
        };
    }

    private static String bangla(String digits) {
        return digits.chars()
                .map(c -> c - '0' + '০')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String digits(int number, int length) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
