package com.baribhara.web.office;

import com.baribhara.shared.web.list.ColumnChoices;
import com.baribhara.user.ListColumnsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The columns that the account of the reader keeps. */
@RequestScoped
public class RememberedColumns implements ColumnChoices {
    private final ListColumnsService kept;

    protected RememberedColumns() {
        this(null);
    }

    @Inject
    public RememberedColumns(ListColumnsService kept) {
        this.kept = kept;
    }

    @Override
    public List<String> of(String list) {
        return kept.of(list);
    }
}
