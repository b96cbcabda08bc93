package com.baribhara.report;

/**
 * Which tenants to list; null says nothing.
 *
 * @param find the beginnings of words of the name, the code or the phone
 * @param owing only those who owe
 */
public record TenantLines(String find, boolean owing) {}
