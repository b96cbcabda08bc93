package com.baribhara.invoice.cases;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One worked case of the billing rules. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BillingCase(String id, String category, String title, JsonNode inputs, JsonNode expected) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The file that {@code -Dbaribhara.billing-cases} names, seen from the project's root; else our copy. */
    public static List<BillingCase> all() throws IOException {
        String file = System.getProperty("baribhara.billing-cases", "");
        if (file.isBlank()) {
            return read(BillingCase.class.getResourceAsStream("/com/baribhara/invoice/billing-cases.json"));
        }
        return read(Files.newInputStream(
                Path.of(System.getProperty("baribhara.root", "")).resolve(file)));
    }

    private static List<BillingCase> read(InputStream file) throws IOException {
        try (file) {
            return List.of(JSON.treeToValue(JSON.readTree(file).required("cases"), BillingCase[].class));
        }
    }

    public static BillingCase of(String json) throws IOException {
        return JSON.readValue(json, BillingCase.class);
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
