package com.baribhara.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The demo's organisation and its people; the application makes them at its first start from the file written here. */
final class DemoAccounts {
    private static final List<Person> PEOPLE = List.of(
            new Person("ADMIN", "admin", "System Administrator", "সিস্টেম প্রশাসক"),
            new Person("OWNER", "owner", "Farhana Rahman", "ফারহানা রহমান"),
            new Person("MANAGER", "manager", "Kamal Hossain", "কামাল হোসেন"),
            new Person("ACCOUNTANT", "accountant", "Nasrin Akter", "নাসরিন আক্তার"),
            new Person("CARETAKER", "caretaker", "Abdul Malek", "আব্দুল মালেক"),
            new Person("TENANT", "tenant", "Rezaul Karim", "রেজাউল করিম"));

    private final Secrets secrets;

    DemoAccounts(Secrets secrets) {
        this.secrets = secrets;
    }

    private record Person(String role, String username, String displayName, String displayNameBn) {}

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        PEOPLE.forEach(person -> lines.add(
                "account: " + person.role() + " " + person.username() + " " + secrets.account(person.role())));
        return lines;
    }

    String ownerName() {
        return "owner";
    }

    String tenantName() {
        return "tenant";
    }

    String ownerPassword() {
        return secrets.account("OWNER");
    }

    Path write(Path file) {
        Properties properties = new Properties();
        properties.setProperty("organisation.name", "Shapla Properties");
        properties.setProperty("organisation.name-bn", "শাপলা প্রপার্টিজ");
        properties.setProperty("organisation.bin", "0012345670101");
        for (Person person : PEOPLE) {
            String prefix = "account." + person.role() + ".";
            properties.setProperty(prefix + "username", person.username());
            properties.setProperty(prefix + "password", secrets.account(person.role()));
            properties.setProperty(prefix + "display-name", person.displayName());
            properties.setProperty(prefix + "display-name-bn", person.displayNameBn());
        }
        try (Writer writer = PrivateFiles.writer(file)) {
            properties.store(
                    writer, "read by the application at its start; accounts that exist already stay as they are");
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
