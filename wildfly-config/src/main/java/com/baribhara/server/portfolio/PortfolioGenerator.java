package com.baribhara.server.portfolio;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a portfolio as a user would upload it. Each building is made from the seed and its own number, once for every file, so
 * that a portfolio of any size needs the memory of one building.
 */
public final class PortfolioGenerator {
    /** A zip says when its files were made; the same order must give the same bytes. */
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final PortfolioOrder order;
    private final BuildingMaker maker;

    public PortfolioGenerator(PortfolioOrder order) {
        this.order = order;
        this.maker = new BuildingMaker(order);
    }

    /** Leaves the stream open. */
    public void write(OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        file(
                zip,
                "properties.csv",
                "code,name,name_bn,holding,road,block,area,thana,district,post_code",
                building -> List.of(building.property()));
        file(zip, "units.csv", "property,code,kind,floor,area_sft", Building::units);
        file(zip, "tenants.csv", "code,name,name_bn,phone,nid,email,account", Building::tenants);
        file(
                zip,
                "leases.csv",
                "code,property,unit,tenant,starts_on,ends_on,billed_from,rent,due_day,proration,use,vat_mode,vat_exemption,"
                        + "opening_balance,deposit_held,advance_held",
                Building::leases);
        file(zip, "charges.csv", "lease,code,kind,basis,amount,prorated,starts_on,ends_on", Building::charges);
        zip.finish();
    }

    private void file(ZipOutputStream zip, String name, String header, Function<Building, List<List<String>>> rows)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        writer.write(header + "\r\n");
        for (int building = 0; building < order.buildings(); building++) {
            for (List<String> row : rows.apply(maker.make(building))) {
                writer.write(line(row));
            }
        }
        writer.flush();
        zip.closeEntry();
    }

    private static String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (String cell : row) {
            line.append(line.length() == 0 ? "" : ",");
            boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
            line.append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return line.append("\r\n").toString();
    }
}
