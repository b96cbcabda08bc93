package com.baribhara.property.faces;

import com.baribhara.property.ReadingImport;
import com.baribhara.property.ReadingImportService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Uploads readings; what is wrong with the file is told row by row. */
@Named
@RequestScoped
public class ReadingsImportBean {
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)]\\.(\\w+)");

    private final ReadingImportService readings;
    private final FormMessages messages;
    private Part file;
    private List<Fault> faults = List.of();

    protected ReadingsImportBean() {
        this(null, null);
    }

    @Inject
    public ReadingsImportBean(ReadingImportService readings, FormMessages messages) {
        this.readings = readings;
        this.messages = messages;
    }

    /**
     * What is wrong with a cell.
     *
     * @param row as a spreadsheet counts
     */
    public record Fault(int row, String column, String words) {}

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            ReadingImport outcome = readings.load(content);
            return "/property/readings.xhtml?faces-redirect=true&saved=" + outcome.added() + "&known="
                    + outcome.unchanged();
        } catch (Refusal refused) {
            faults = refused.fields().stream()
                    .map(field -> fault(ROW.matcher(field.name()), field))
                    .filter(fault -> fault.row() > 0)
                    .toList();
            return faults.isEmpty() ? messages.refuse(refused, "upload") : null;
        }
    }

    private Fault fault(Matcher name, Refusal.Field field) {
        return name.matches()
                ? new Fault(Integer.parseInt(name.group(1)), name.group(2), messages.words(field))
                : new Fault(0, null, null);
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
