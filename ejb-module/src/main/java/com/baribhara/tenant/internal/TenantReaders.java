package com.baribhara.tenant.internal;

import com.baribhara.shared.message.Contact;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.TenantReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What tenants who have an account said of how they are written to. */
@ApplicationScoped
public class TenantReaders {
    private static final String READERS = """
            select t.id, a.channel, a.email, a.phone, a.username, a.locale, a.bangla_digits,
                case when a.locale = 'bn' then coalesce(o.name_bn, o.name) else o.name end
            from tenant t join account a on a.id = t.account_id and a.status = 'ACTIVE' join organisation o on o.id = t.organisation_id
            where t.organisation_id = current_organisation() and t.id = any (?)
            """;

    private final OrganisationDatabase database;

    protected TenantReaders() {
        this(null);
    }

    @Inject
    public TenantReaders(OrganisationDatabase database) {
        this.database = database;
    }

    public List<TenantReader> among(Collection<UUID> tenants) {
        return database.query(READERS, TenantReaders::reader, SqlArray.of("uuid", tenants)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TenantReader> reader(ResultSet row) throws SQLException {
        UUID tenant = row.getObject(1, UUID.class);
        Contact.Kind liked = Contact.Kind.valueOf(row.getString(2));
        String username = row.getString(5);
        Locale locale = Locale.forLanguageTag(row.getString(6));
        boolean banglaDigits = row.getBoolean(7);
        String landlord = row.getString(8);
        return Contact.liked(liked, row.getString(3), row.getString(4))
                .or(() -> Contact.typed(username))
                .map(contact -> new TenantReader(tenant, contact, locale, banglaDigits, landlord));
    }
}
