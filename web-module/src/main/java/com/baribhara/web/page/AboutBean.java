package com.baribhara.web.page;

import com.baribhara.shared.schema.BuiltSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;

/** What this copy is made of. */
@Named
@ApplicationScoped
public class AboutBean {
    private static final String SEPARATOR = " \\| ";

    /** @param licence by its SPDX identifier */
    public record Part(String name, String licence) {}

    public String getSchema() {
        return BuiltSchema.version();
    }

    /** What the application ships besides its own code, by name. */
    public List<Part> getParts() {
        ResourceBundle shipped = ResourceBundle.getBundle("com.baribhara.web.shipped");
        return shipped.keySet().stream()
                .map(shipped::getString)
                .map(line -> line.split(SEPARATOR))
                .map(part -> new Part(part[0], part[1]))
                .sorted(Comparator.comparing(Part::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
