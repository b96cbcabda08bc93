package com.baribhara.audit.internal;

import com.baribhara.shared.event.Seal;
import com.baribhara.shared.security.Signatures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Heads of chains, signed and kept outside the database: {@code 2026-11-26.jws}, one file a proof. Whoever owns the database can make a chain
 * anew from any point on, but neither these files nor their signatures.
 */
@ApplicationScoped
public class SignedHeads {
    private static final Logger LOG = Logger.getLogger(SignedHeads.class.getName());
    private static final String ENDING = ".jws";

    /** More than lie between two files that hold all heads. */
    private static final int LATEST = 60;

    /** Heads that don't move are signed again after so many days, so that older files need not be read. */
    private static final int ALL_AFTER_DAYS = 7;

    private final Signatures signatures;
    private final Path directory;

    protected SignedHeads() {
        this.signatures = null;
        this.directory = null;
    }

    @Inject
    public SignedHeads(
            Signatures signatures, @ConfigProperty(name = "baribhara.audit.heads") Optional<String> directory) {
        this.signatures = signatures;
        this.directory = directory
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir"), "audit-heads"));
    }

    /** The heads of one file. */
    record Heads(LocalDate day, boolean all, Map<UUID, Seal> seals) {}

    /** The latest signed head of each organisation. A file that is not signed by us is left out, loudly. */
    Map<UUID, Seal> latest() {
        Map<UUID, Seal> latest = new HashMap<>();
        readable().forEach(heads -> latest.putAll(heads.seals()));
        return latest;
    }

    /** Signs the heads that moved since, or all when that is a week ago. @return how many */
    int sign(LocalDate day, Map<UUID, Seal> heads) {
        List<Heads> before = readable();
        boolean all =
                before.stream().noneMatch(known -> known.all() && known.day().isAfter(day.minusDays(ALL_AFTER_DAYS)));
        Map<UUID, Seal> moved = new HashMap<>(heads);
        if (!all) {
            before.forEach(known -> moved.entrySet().removeAll(known.seals().entrySet()));
        }
        String signed = signatures.sign(json(day, all, moved));
        write(day, signed);
        LOG.info(() -> "BARIBHARA-1003 heads of the event log signed: day " + day + ", organisations " + moved.size()
                + ", signature " + signed.substring(signed.lastIndexOf('.') + 1));
        return moved.size();
    }

    private static String json(LocalDate day, boolean all, Map<UUID, Seal> heads) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        heads.forEach((organisation, seal) -> list.add(Json.createObjectBuilder()
                .add("organisation", organisation.toString())
                .add("number", seal.number())
                .add("hash", seal.hash())));
        return Json.createObjectBuilder()
                .add("day", day.toString())
                .add("all", all)
                .add("heads", list)
                .build()
                .toString();
    }

    /** Never over another file: a second proof of a day gets a number, so that what was signed before stays. */
    private void write(LocalDate day, String signed) {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve(day + ENDING);
            for (int again = 2; Files.exists(file); again++) {
                file = directory.resolve("%s_%03d%s".formatted(day, again, ENDING));
            }
            Path half = Files.createTempFile(directory, "half", ".tmp");
            Files.writeString(half, signed);
            move(half, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("no signed heads can be kept in " + directory, unwritable);
        }
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(half, file);
        }
    }

    private List<Heads> readable() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            return sorted.subList(Math.max(0, sorted.size() - LATEST), sorted.size()).stream()
                    .flatMap(this::heads)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("signed heads can't be read in " + directory, unreadable);
        }
    }

    private Stream<Heads> heads(Path file) {
        try {
            return signatures
                    .verified(Files.readString(file).strip())
                    .map(SignedHeads::parse)
                    .map(Stream::of)
                    .orElseGet(() -> {
                        LOG.severe(() -> "BARIBHARA-1004 signed heads of the event log are not ours: " + file);
                        return Stream.empty();
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("signed heads can't be read: " + file, unreadable);
        }
    }

    private static Heads parse(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            JsonObject json = reader.readObject();
            Map<UUID, Seal> seals = new HashMap<>();
            json.getJsonArray("heads")
                    .getValuesAs(JsonObject.class)
                    .forEach(head -> seals.put(
                            UUID.fromString(head.getString("organisation")),
                            new Seal(head.getJsonNumber("number").longValueExact(), head.getString("hash"))));
            return new Heads(LocalDate.parse(json.getString("day")), json.getBoolean("all"), seals);
        }
    }
}
