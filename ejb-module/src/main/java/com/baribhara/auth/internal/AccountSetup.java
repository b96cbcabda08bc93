package com.baribhara.auth.internal;

import com.baribhara.auth.internal.AccountRepository.Membership;
import com.baribhara.auth.internal.BootstrapFile.Organisation;
import com.baribhara.auth.internal.BootstrapFile.Person;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.Ids;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Creates what the bootstrap file names and the database lacks; what is there stays as it is, passwords too. */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@RunAs(Roles.SYSTEM)
public class AccountSetup {
    private final AccountRepository accounts;
    private final OrganisationSetup organisations;
    private final Passwords passwords;
    private final Clock clock;
    private final Optional<String> file;

    protected AccountSetup() {
        this(null, null, null, null, Optional.empty());
    }

    @Inject
    public AccountSetup(
            AccountRepository accounts,
            OrganisationSetup organisations,
            Passwords passwords,
            @RealTime Clock clock,
            @ConfigProperty(name = "baribhara.bootstrap") Optional<String> file) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.clock = clock;
        this.file = file;
    }

    @PostConstruct
    void createWhatIsMissing() {
        file.map(Path::of).map(BootstrapFile::read).ifPresent(this::create);
    }

    private void create(BootstrapFile wanted) {
        accounts.lock("baribhara.bootstrap");
        List<Person> missing = wanted.people().stream()
                .filter(person -> accounts.byUsername(person.username()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        OrganisationId organisation = existing(wanted.people()).orElseGet(() -> create(wanted.organisation()));
        missing.forEach(person ->
                create(person, person.role().equals(Roles.ADMIN) ? OrganisationId.INSTALLATION : organisation));
    }

    private Optional<OrganisationId> existing(List<Person> people) {
        return people.stream()
                .filter(person -> !person.role().equals(Roles.ADMIN))
                .flatMap(person -> accounts.byUsername(person.username()).stream())
                .flatMap(account -> accounts.membership(account.id()).stream())
                .map(Membership::organisation)
                .findFirst();
    }

    private OrganisationId create(Organisation wanted) {
        return organisations.create(
                Objects.requireNonNull(wanted.name(), "organisation.name is missing in the bootstrap file"),
                wanted.nameBn(),
                wanted.bin());
    }

    private void create(Person person, OrganisationId organisation) {
        Account account = new Account(
                Ids.next(), person.username(), person.displayName(), person.displayNameBn(), OffsetDateTime.now(clock));
        account.changePassword(passwords.hash(
                Objects.requireNonNull(person.password(), "no password in the bootstrap file for " + person.role())));
        accounts.add(account);
        accounts.grant(account.id(), person.role(), organisation);
    }
}
