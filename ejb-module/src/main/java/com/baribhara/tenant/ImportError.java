package com.baribhara.tenant;

import java.util.List;

/**
 * What is wrong in an upload.
 *
 * @param row the line of the file, its header being line 1; null when the whole file is at fault
 * @param field the column; null when the whole row is at fault
 * @param code the refusal's code; the words are made from it and the arguments in the reader's language
 */
public record ImportError(String file, Integer row, String field, String code, List<String> args) {}
