package com.baribhara.auth.internal;

import com.baribhara.shared.message.Contact;
import java.util.Arrays;
import java.util.List;

/** What somebody says of the organisation they bring and of themselves, checked. */
public record NewOrganisation(String organisation, String organisationBn, String name, String nameBn, String language) {

    /** What the password must not be made of; some may be null. */
    public List<String> names(String contact) {
        String local = Contact.typed(contact).map(Contact::local).orElse(null);
        return Arrays.asList(organisation, organisationBn, name, nameBn, contact, local);
    }
}
