package com.baribhara.server.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What is charged beside the rent: by the lease's number, so that every kind comes about in every portfolio. */
final class Charges {
    private static final List<String> RATES = List.of("3.50", "4.25", "5", "2.7525");

    private final String lease;
    private final int number;
    private final YearMonth month;
    private final List<List<String>> rows = new ArrayList<>();

    private Charges(String lease, int number, YearMonth month) {
        this.lease = lease;
        this.number = number;
        this.month = month;
    }

    static List<List<String>> of(String lease, int number, Premises unit, Role role, PortfolioOrder order) {
        Charges charges = new Charges(lease, number, order.month());
        if (unit.garage()) {
            charges.every(3, 1, "SECURITY", "200");
        } else if (unit.letForBusiness()) {
            charges.service(unit, role);
            charges.every(3, 0, "GENERATOR", "1500");
            charges.every(5, 2, "ELECTRICITY", "850.75");
            charges.every(7, 4, "WASTE", "300");
        } else {
            charges.service(unit, role);
            charges.home();
        }
        charges.once(role);
        return charges.rows;
    }

    private void service(Premises unit, Role role) {
        if (role == Role.WITHOUT_AREA || unit.area() > 0 && (unit.letForBusiness() || number % 3 == 0)) {
            row("SERVICE_CHARGE", "PER_AREA", RATES.get(number % RATES.size()), "", null, null);
        } else {
            row("SERVICE_CHARGE", "MONTHLY", String.valueOf(1_500 + 250 * (number % 9)), "", null, null);
        }
    }

    private void home() {
        every(2, 0, "GAS", "1080");
        every(6, 1, "WATER", "500");
        every(7, 2, "WASTE", "120");
        every(8, 3, "SECURITY", "600");
        every(9, 1, "LIFT", "400");
        every(10, 5, "GENERATOR", "700.50");
        every(11, 6, "PARKING", "2500");
        every(17, 5, "ELECTRICITY", "350");
        if (number % 13 == 4) {
            row("INTERNET", "MONTHLY", "1000", "true", month.minusMonths(2).atDay(1), month.atDay(15));
        }
    }

    private void once(Role role) {
        if (role == Role.MOVES_IN || role == Role.FOLLOWS) {
            row("KEY", "ONE_OFF", "500", "", month.atEndOfMonth(), null);
        }
        if (role == Role.RUNS_ON && number % 25 == 7) {
            row("REPAIR", "ONE_OFF", "1850.50", "false", month.atDay(12), null);
        }
        if (role == Role.RUNS_ON && number % 40 == 9) {
            row("OTHER", "ONE_OFF", "750", "", month.atDay(3), null);
        }
    }

    private void every(int nth, int rest, String kind, String amount) {
        if (number % nth == rest) {
            row(kind, "MONTHLY", amount, "", null, null);
        }
    }

    private void row(String kind, String basis, String amount, String prorated, LocalDate from, LocalDate to) {
        rows.add(List.of(
                lease,
                kind,
                kind,
                basis,
                amount,
                prorated,
                from == null ? "" : from.toString(),
                to == null ? "" : to.toString()));
    }
}
