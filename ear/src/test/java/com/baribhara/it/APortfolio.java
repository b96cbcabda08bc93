package com.baribhara.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip as a landlord would upload it: one building, one flat, one tenant, one lease with a service charge, all with codes of their
 * own. Tests spoil one cell, or one file, and look at the answer.
 */
public final class APortfolio {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private APortfolio() {
        file("properties.csv", "code,name,name_bn,area,district\nP-%s,Rupsha Villa,রূপসা ভিলা,Dhanmondi,Dhaka\n");
        file("units.csv", "property,code,kind,floor,area_sft\nP-%s,A-3,FLAT,3,1250\n");
        file(
                "tenants.csv",
                "code,name,name_bn,phone,nid\nT-%s,Farhana Yasmin,ফারহানা ইয়াসমিন,01700000001,1000000001\n");
        file(
                "leases.csv",
                "code,property,unit,tenant,starts_on,ends_on,billed_from,rent,due_day\n"
                        + "L-%1$s,P-%1$s,A-3,T-%1$s,2026-01-01,,2026-11-01,28000.00,10\n");
        file("charges.csv", "lease,code,kind,basis,amount\nL-%s,SERVICE,SERVICE_CHARGE,MONTHLY,3500.00\n");
    }

    public static APortfolio aPortfolio() {
        return new APortfolio();
    }

    public String leaseCode() {
        return "L-" + mark;
    }

    public String propertyCode() {
        return "P-" + mark;
    }

    /** Replaces a text in one file. */
    public APortfolio spoilt(String file, String right, String wrong) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(right)) {
            throw new IllegalArgumentException(file + " does not hold " + right);
        }
        files.put(file, text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public APortfolio bytes(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    public APortfolio without(String file) {
        files.remove(file);
        return this;
    }

    public APortfolio row(String file, String row) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        files.put(file, (text + row.replace("{}", mark) + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void file(String name, String text) {
        files.put(name, text.formatted(mark).getBytes(StandardCharsets.UTF_8));
    }
}
