package com.baribhara.report;

/**
 * Which people of the office to list; null says nothing.
 *
 * @param find a part of the name or the user name
 * @param role only those who hold it
 */
public record StaffLines(String find, String role) {}
