package com.baribhara.auth.internal.provider;

import com.baribhara.auth.LinkedIdentityView;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which identity at which provider opens which account. */
@ApplicationScoped
public class IdentityRows {
    private static final String FIND = "select account_id from linked_identity where issuer = ? and subject = ?";
    private static final String LIST =
            "select id, issuer, label, linked_at, used_at from linked_identity where account_id = ? order by"
                    + " linked_at, id";
    private static final String ADD =
            "insert into linked_identity (id, account_id, issuer, subject, label, linked_at) values (?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing";
    private static final String USED =
            "update linked_identity set used_at = ?, label = ? where issuer = ? and subject = ? and account_id = ?";
    private static final String REMOVE = "delete from linked_identity where id = ? and account_id = ? returning issuer";

    private final OrganisationDatabase database;
    private final Providers providers;

    protected IdentityRows() {
        this(null, null);
    }

    @Inject
    public IdentityRows(OrganisationDatabase database, Providers providers) {
        this.database = database;
        this.providers = providers;
    }

    public Optional<UUID> account(Identity identity) {
        return database.query(FIND, row -> row.getObject(1, UUID.class), identity.issuer(), identity.subject()).stream()
                .findFirst();
    }

    public List<LinkedIdentityView> of(UUID account) {
        return database.query(LIST, this::view, account);
    }

    /** @return false when that identity is linked already, or the account has one of that issuer */
    public boolean add(UUID id, UUID account, Identity identity, OffsetDateTime now) {
        return database.update(ADD, id, account, identity.issuer(), identity.subject(), identity.label(), now) == 1;
    }

    /** @return false when it is linked no more */
    public boolean used(UUID account, Identity identity, OffsetDateTime now) {
        return database.update(USED, now, identity.label(), identity.issuer(), identity.subject(), account) == 1;
    }

    /** @return the issuer; empty when the account has none of that id */
    public Optional<String> remove(UUID id, UUID account) {
        return database.query(REMOVE, row -> row.getString(1), id, account).stream()
                .findFirst();
    }

    private LinkedIdentityView view(ResultSet row) throws SQLException {
        String issuer = row.getString(2);
        Optional<Provider> provider = providers.ofIssuer(issuer);
        return new LinkedIdentityView(
                row.getObject(1, UUID.class),
                provider.map(Provider::key).orElse(null),
                provider.map(Provider::name).orElseGet(() -> URI.create(issuer).getHost()),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class),
                row.getObject(5, OffsetDateTime.class));
    }
}
