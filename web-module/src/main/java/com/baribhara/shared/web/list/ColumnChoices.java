package com.baribhara.shared.web.list;

import java.util.List;

/** The columns that whoever is signed in has chosen, by list; kept where the reader's other wishes are. */
public interface ColumnChoices {

    /** Empty when nothing was chosen yet. */
    List<String> of(String list);
}
