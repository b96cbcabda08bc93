package com.baribhara.tenant;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong with an upload. Its words are made from code and arguments in the reader's language (bundle key
 * {@code fault.<code>}).
 *
 * @param file {@code leases.csv}; {@code zip} for the upload as a whole
 * @param row as a spreadsheet counts: the header is row 1; null when the whole file is meant
 * @param field the column's name, or null
 */
public record ImportError(String file, Integer row, String field, String code, List<String> args)
        implements Serializable {}
