package com.baribhara.shared.persistence;

import com.baribhara.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Map;

/** The database has the last word: what two transactions did at once, only its constraints can see. */
public final class Constraints {
    private Constraints() {}

    /** Sends what is pending to the database; a violated constraint becomes the refusal that stands for it. */
    public static void flush(EntityManager em, Map<String, Refusal> refusals) {
        try {
            em.flush();
        } catch (PersistenceException failed) {
            throw refusals.entrySet().stream()
                    .filter(refusal -> names(failed, refusal.getKey()))
                    .<RuntimeException>map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(failed);
        }
    }

    /** By the message: Hibernate reads no name from a violated exclusion constraint. */
    private static boolean names(PersistenceException failed, String constraint) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains(constraint)) {
                return true;
            }
        }
        return false;
    }
}
