package com.baribhara.tenant.faces;

import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.ImportError;
import com.baribhara.tenant.ImportId;
import com.baribhara.tenant.ImportStatus;
import com.baribhara.tenant.ImportView;
import com.baribhara.tenant.PortfolioImportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One upload: how far it is, and what is wrong in it, file by file. */
@Named
@RequestScoped
public class ImportBean {
    private final PortfolioImportService imports;
    private final ImportWords words;
    private final ListState list;
    private String id;
    private ImportView shown;

    protected ImportBean() {
        this(null, null, null);
    }

    @Inject
    public ImportBean(PortfolioImportService imports, ImportWords words, ListState list) {
        this.imports = imports;
        this.words = words;
        this.list = list;
    }

    public ImportView getShown() {
        if (shown == null) {
            shown = imports.get(importId());
        }
        return shown;
    }

    public boolean isUnderWay() {
        return getShown().status() == ImportStatus.RECEIVED || getShown().status() == ImportStatus.RUNNING;
    }

    /** How many of the errors that are kept each file has. */
    public Map<String, Long> getFiles() {
        return getShown().errors().stream()
                .collect(Collectors.groupingBy(ImportError::file, TreeMap::new, Collectors.counting()));
    }

    /** The file whose errors are asked for, null for all. */
    public String getFile() {
        return list.oneOf("file", getFiles().keySet());
    }

    /** A page of the errors; its cursor is the number of errors before it. */
    public Page<ImportError> getErrors() {
        String file = getFile();
        List<ImportError> wanted = getShown().errors().stream()
                .filter(error -> file == null || error.file().equals(file))
                .toList();
        int from = from(wanted.size());
        int to = Math.min(wanted.size(), from + list.getSize());
        return new Page<>(wanted.subList(from, to), to < wanted.size() ? Integer.toString(to) : null, wanted.size());
    }

    private int from(int errors) {
        String after = list.request(null, Set.of()).after();
        if (after == null) {
            return 0;
        }
        if (!after.matches("[0-9]{1,4}") || Integer.parseInt(after) >= errors) {
            list.forgetTrail();
            return 0;
        }
        return Integer.parseInt(after);
    }

    /** What is wrong with a cell, a row or a file, in the reader's words. */
    public String reason(ImportError error) {
        return words.reason(error);
    }

    private ImportId importId() {
        try {
            return ImportId.valueOf(String.valueOf(id));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("import", id);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
