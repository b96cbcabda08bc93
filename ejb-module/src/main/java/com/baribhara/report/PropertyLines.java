package com.baribhara.report;

/**
 * Which properties to list; null says nothing.
 *
 * @param find the beginnings of words of the code, the name or the area
 */
public record PropertyLines(String find, String district) {}
