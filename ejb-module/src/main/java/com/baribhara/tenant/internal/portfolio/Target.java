package com.baribhara.tenant.internal.portfolio;

import java.util.List;

/**
 * The table that the rows of a file end in.
 *
 * @param current what the table holds, in the words of the file: same column names, other rows by their codes
 * @param lookups joins from the staged row {@code s} to the rows it refers to
 * @param set the columns that an update sets, each with what it is set to
 * @param added the further columns of a new row; {@code ?} is the instant of the import
 */
record Target(CsvFile file, String current, String lookups, List<Set> set, List<Set> added) {

    /** A column and the SQL of its value. */
    record Set(String column, String value) {
        static Set of(String column, String value) {
            return new Set(column, value);
        }

        static Set same(String column) {
            return new Set('"' + column + '"', "s.\"" + column + '"');
        }
    }

    private static final Set CREATED = Set.of("created_at", "?");

    static List<Target> inOrder() {
        return List.of(properties(), units(), tenants(), leases(), charges());
    }

    private static Target properties() {
        String columns = "code, name, name_bn, holding, road, block, area, thana, district, post_code";
        return new Target(
                CsvFile.PROPERTIES,
                "select id, version, " + columns + " from property",
                "",
                List.of(columns.split(", ")).stream().map(Set::same).toList(),
                List.of(CREATED));
    }

    private static Target units() {
        return new Target(
                CsvFile.UNITS,
                """
                select t.id, t.version, p.code as property, t.code, t.kind, t.floor, t.area_sft
                from unit t join property p on p.id = t.property_id""",
                "join property p on p.code = s.property",
                List.of(
                        Set.of("property_id", "p.id"),
                        Set.same("code"),
                        Set.same("kind"),
                        Set.same("floor"),
                        Set.same("area_sft")),
                List.of(CREATED, Set.of("status", "'AVAILABLE'")));
    }

    private static Target tenants() {
        return new Target(
                CsvFile.TENANTS,
                "select id, version, code, name, name_bn, phone, nid_mark as nid, nid_sealed, email, account_id from tenant",
                "",
                List.of(
                        Set.same("code"),
                        Set.same("name"),
                        Set.same("name_bn"),
                        Set.same("phone"),
                        Set.of("nid_mark", "s.nid"),
                        Set.same("nid_sealed"),
                        Set.same("email"),
                        Set.same("account_id")),
                List.of(CREATED));
    }

    private static Target leases() {
        List<String> own = List.of(
                "code",
                "starts_on",
                "ends_on",
                "billed_from",
                "rent",
                "due_day",
                "proration",
                "use",
                "vat_mode",
                "vat_exemption",
                "status");
        List<Set> set = new java.util.ArrayList<>(own.stream().map(Set::same).toList());
        set.add(Set.of("unit_id", "u.id"));
        set.add(Set.of("tenant_id", "n.id"));
        return new Target(CsvFile.LEASES, """
                select t.id, t.version, t.code, p.code as property, u.code as unit, n.code as tenant, t.starts_on, t.ends_on,
                    t.billed_from, t.rent, t.due_day, t.proration, t."use", t.vat_mode, t.vat_exemption, o.balance as opening_balance,
                    o.deposit as deposit_held, o.advance as advance_held, o.advance_monthly,
                    case t.status when 'DRAFT' then 'DRAFT' else 'ACTIVE' end as status
                from lease t join unit u on u.id = t.unit_id join property p on p.id = u.property_id
                    join tenant n on n.id = t.tenant_id
                    left join lease_opening o on o.lease_id = t.id""", """
                join property p on p.code = s.property join unit u on u.property_id = p.id and u.code = s.unit
                    join tenant n on n.code = s.tenant""", set, List.of(CREATED));
    }

    private static Target charges() {
        return new Target(
                CsvFile.CHARGES,
                """
                select t.id, t.version, l.code as lease, t.code, t.kind, t.basis, t.amount, t.prorated, t.starts_on, t.ends_on
                from lease_charge t join lease l on l.id = t.lease_id""",
                "join lease l on l.code = s.lease",
                List.of(
                        Set.of("lease_id", "l.id"),
                        Set.same("code"),
                        Set.same("kind"),
                        Set.same("basis"),
                        Set.same("amount"),
                        Set.same("prorated"),
                        Set.same("starts_on"),
                        Set.same("ends_on")),
                List.of());
    }
}
