package com.baribhara.server.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes one building of a portfolio, always the same for the same order and number. */
final class BuildingMaker {
    private static final int VACANT = 3;
    private static final List<String> DUE_DAYS = List.of("5", "7", "10", "10");
    private static final List<String> REASONS = List.of(
            "Turnover below the enlistment threshold",
            "নারী উদ্যোক্তার শোরুম",
            "Cottage industry, certificate on file");

    private final PortfolioOrder order;
    private final Tenants people;

    BuildingMaker(PortfolioOrder order) {
        this.order = order;
        this.people = new Tenants(order);
    }

    Building make(int building) {
        Random random = new Random(order.seed() * 1_000_003 + building * 7_919L);
        Place place = Place.ALL.get(building % Place.ALL.size());
        String code = order.prefix() + place.code() + "-" + (1 + building / Place.ALL.size());
        Building made = new Building(
                property(place, code, random),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        new Letting(made, place, code, building, random).all();
        return made;
    }

    private static List<String> property(Place place, String code, Random random) {
        Names.Name name = Names.house(random);
        return List.of(
                code,
                name.english(),
                name.bangla(),
                "House " + (1 + random.nextInt(90)) + (random.nextInt(3) == 0 ? "/A" : ""),
                Names.any(place.roads(), random),
                "",
                place.area(),
                place.thana(),
                place.district(),
                place.postCode());
    }

    /** Lets the units of one building, one after the other. */
    private final class Letting {
        private final Building made;
        private final Place place;
        private final String property;
        private final int building;
        private final Random random;
        private Premises unit;
        private LocalDate freeAfter;
        private String tenant;

        Letting(Building made, Place place, String property, int building, Random random) {
            this.made = made;
            this.place = place;
            this.property = property;
            this.building = building;
            this.random = random;
        }

        void all() {
            int first = order.firstLease(building);
            int leases = order.firstLease(building + 1) - first;
            for (int i = 0; i < leases; i++) {
                let(first + i, Role.of(order, building, i));
            }
            for (int i = 0; i < VACANT + building % 2; i++) {
                nextUnit(false);
            }
        }

        private void nextUnit(boolean unmeasured) {
            Premises next = Premises.of(place, made.units().size(), random);
            unit = unmeasured ? next.unmeasured() : next;
            made.units().add(unit.row(property));
        }

        private void let(int number, Role role) {
            if (role != Role.FOLLOWS) {
                nextUnit(role == Role.WITHOUT_AREA);
            }
            // who has a garage lives in the house
            if (!unit.garage() || tenant == null) {
                tenant = people.code(number);
                made.tenants().add(people.row(number, unit, random));
            }
            Term term = Term.of(role, order.month(), freeAfter, random);
            freeAfter = term.end();
            String code = order.prefix() + "L-" + String.format(java.util.Locale.ROOT, "%05d", number + 1);
            made.leases().add(lease(code, number, role, term));
            made.charges().addAll(Charges.of(code, number, unit, role, order));
        }

        private List<String> lease(String code, int number, Role role, Term term) {
            boolean business = unit.letForBusiness();
            String vat = !business || role == Role.WITHOUT_VAT_REASON ? "NONE" : vatMode(number);
            boolean exempt = business && vat.equals("NONE") && role != Role.WITHOUT_VAT_REASON;
            return List.of(
                    code,
                    property,
                    unit.code(),
                    tenant,
                    term.start().toString(),
                    term.end() == null ? "" : term.end().toString(),
                    term.billedFrom() == null ? "" : term.billedFrom().toString(),
                    unit.rent() + (number % 4 == 0 ? ".00" : ""),
                    DUE_DAYS.get(number % DUE_DAYS.size()),
                    proration(number),
                    business ? "COMMERCIAL" : "RESIDENTIAL",
                    vat,
                    exempt ? REASONS.get(number % REASONS.size()) : "",
                    brought(role, number % 25 == 7, unit.rent() / 2),
                    brought(role, number % 3 == 1, unit.rent()),
                    brought(role, number % 20 == 11, unit.rent() * 3));
        }

        /** Tenants who stay bring something from the rent book before; measurements are made without. */
        private String brought(Role role, boolean some, long taka) {
            return some && order.varied() && role == Role.RUNS_ON ? String.valueOf(taka) : "";
        }
    }

    private static String vatMode(int number) {
        return number % 10 < 6 ? "ADDED" : number % 10 < 8 ? "INCLUDED" : "NONE";
    }

    private static String proration(int number) {
        return number % 7 == 3 ? "FIXED_30_DAYS" : number % 11 == 4 ? "FULL_MONTH" : "ACTUAL_DAYS_IN_MONTH";
    }
}
