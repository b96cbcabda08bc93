package com.baribhara.web.office;

import com.baribhara.shared.web.list.OfficeList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** All lists there are, by name. */
@ApplicationScoped
public class OfficeLists {
    private final Instance<OfficeList<?>> all;

    protected OfficeLists() {
        this(null);
    }

    @Inject
    public OfficeLists(@Any Instance<OfficeList<?>> all) {
        this.all = all;
    }

    public Optional<OfficeList<?>> named(String name) {
        for (OfficeList<?> list : all) {
            if (list.name().equals(name)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }
}
