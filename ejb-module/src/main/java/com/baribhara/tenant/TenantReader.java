package com.baribhara.tenant;

import com.baribhara.shared.message.Contact;
import java.util.Locale;
import java.util.UUID;

/**
 * A tenant who is written to, as they like it.
 *
 * @param contact verified: the way they like best, or the other when that is the one they have
 * @param landlord what their landlord is called in their language
 */
public record TenantReader(UUID tenant, Contact contact, Locale locale, boolean banglaDigits, String landlord) {}
