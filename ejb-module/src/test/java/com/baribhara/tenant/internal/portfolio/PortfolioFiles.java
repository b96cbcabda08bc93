package com.baribhara.tenant.internal.portfolio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small good portfolio, into which a test writes what it wants to be wrong. */
final class PortfolioFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static PortfolioFiles good() {
        return new PortfolioFiles()
                .with(
                        "properties.csv",
                        "code,name,name_bn,area,district",
                        "P-1,Rupsha Villa,রূপসা ভিলা,Dhanmondi,Dhaka")
                .with(
                        "units.csv",
                        "property,code,kind,floor,area_sft",
                        "P-1,A-1,FLAT,1,1200",
                        "P-1,A-2,FLAT,2,",
                        "P-1,S-1,SHOP,G,300.5")
                .with(
                        "tenants.csv",
                        "code,name,name_bn,phone,nid,email",
                        "T-1,Farhana Yasmin,ফারহানা ইয়াসমিন,01700000001,1000000001,farhana@example.com",
                        "T-2,Meghna Stationers,,+8801800000002,,")
                .with(
                        "leases.csv",
                        "code,property,unit,tenant,starts_on,ends_on,billed_from,rent,due_day,proration,use,vat_mode,vat_exemption",
                        "L-1,P-1,A-1,T-1,2026-01-01,,2026-11-01,25000,10,,,,",
                        "L-2,P-1,S-1,T-2,2026-11-10,2028-11-09,,২০০০০.৫০,5,FIXED_30_DAYS,COMMERCIAL,ADDED,")
                .with(
                        "charges.csv",
                        "lease,code,kind,basis,amount,prorated,starts_on,ends_on",
                        "L-1,GAS,GAS,MONTHLY,1080,,,",
                        "L-1,SERVICE,SERVICE_CHARGE,PER_AREA,3.25,,,",
                        "L-2,KEY,KEY,ONE_OFF,500,,2026-11-10,");
    }

    PortfolioFiles with(String file, String... lines) {
        return with(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    PortfolioFiles with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    PortfolioFiles without(String file) {
        files.remove(file);
        return this;
    }

    /** The good portfolio with one line of a file replaced, or added when the number is past its end. */
    PortfolioFiles line(String file, int row, String line) {
        String[] lines = new String(files.get(file), StandardCharsets.UTF_8).split("\n");
        String[] changed = java.util.Arrays.copyOf(lines, Math.max(lines.length, row));
        changed[row - 1] = line;
        return with(file, changed);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    InputStream zip() {
        return new ByteArrayInputStream(bytes());
    }
}
