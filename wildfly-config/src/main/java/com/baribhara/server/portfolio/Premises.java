package com.baribhara.server.portfolio;

import java.util.List;
import java.util.Random;

/**
 * A unit, and what it brings.
 *
 * @param area square feet; 0 when nobody measured it
 * @param rent taka a month
 */
record Premises(String code, String kind, String floor, int area, int rent) {
    private static final List<String> COMMERCIAL_PLACES = List.of("MOT", "AGR", "GUL", "ZIN");
    private static final int SHOPS = 8;
    private static final int FLATS_A_FLOOR = 4;

    /** @param number of the unit in its building, from 0 */
    static Premises of(Place place, int number, Random random) {
        boolean commercial = COMMERCIAL_PLACES.contains(place.code());
        boolean mixed = place.code().charAt(0) % 2 == 1;
        if (number < SHOPS && commercial || number < SHOPS / 2 && mixed && number % 2 == 1) {
            return shop(place, number, random);
        }
        if (commercial) {
            return office(place, number - SHOPS, random);
        }
        return number % 6 == 5 ? garage(number, random) : flat(place, number, random);
    }

    boolean letForBusiness() {
        return kind.equals("SHOP") || kind.equals("OFFICE");
    }

    boolean garage() {
        return kind.equals("GARAGE");
    }

    Premises unmeasured() {
        return new Premises(code, kind, floor, 0, rent);
    }

    List<String> row(String property) {
        return List.of(property, code, kind, floor, area == 0 ? "" : String.valueOf(area));
    }

    private static Premises flat(Place place, int number, Random random) {
        int floor = 1 + number / FLATS_A_FLOOR;
        int area = 650 + 10 * random.nextInt(110);
        String code = (char) ('A' + number % FLATS_A_FLOOR) + "-" + floor;
        boolean measured = random.nextInt(10) > 0;
        return new Premises(
                code, "FLAT", String.valueOf(floor), measured ? area : 0, rent(area * place.rate(), random));
    }

    private static Premises shop(Place place, int number, Random random) {
        int area = 120 + 5 * random.nextInt(60);
        return new Premises("S-" + two(number + 1), "SHOP", "G", area, rent(area * place.rate() * 4, random));
    }

    private static Premises office(Place place, int number, Random random) {
        int floor = 2 + number / 3;
        int area = 500 + 20 * random.nextInt(50);
        String code = "O-" + floor + two(1 + number % 3);
        return new Premises(code, "OFFICE", String.valueOf(floor), area, rent(area * place.rate() * 1.7, random));
    }

    private static Premises garage(int number, Random random) {
        return new Premises("P-" + two(number + 1), "GARAGE", "B", 0, 2_500 + 500 * random.nextInt(6));
    }

    /** Give or take a tenth, in steps of 500. */
    private static int rent(double usual, Random random) {
        double asked = usual * (0.9 + random.nextInt(21) / 100.0);
        return Math.max(1, (int) Math.round(asked / 500)) * 500;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
