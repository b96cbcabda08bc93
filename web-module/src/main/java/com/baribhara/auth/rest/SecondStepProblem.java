package com.baribhara.auth.rest;

import com.baribhara.auth.SecondStepAhead;
import com.baribhara.shared.web.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SecondStepProblem",
        description =
                "A problem as all others; of code `second-factor.needed` with what the second step of signing in begins with.")
public record SecondStepProblem(
        String type,
        String title,
        int status,
        String detail,
        String instance,

        @Schema(
                description =
                        "`second-factor.needed`: the password is right, now send the code. `sign-in.refused`: user name or password is"
                                + " wrong. `second-factor.refused`: the code is wrong.")
        String code,

        List<Problem.Field> fields,
        String traceId,

        @Schema(
                description = "Comes back with the code, once, after five wrong codes no more. Opaque.",
                nullable = true)
        String challenge,

        @Schema(description = "Seconds for which it is taken.", example = "300", nullable = true)
        Long expiresIn) {

    public static SecondStepProblem of(Problem problem, SecondStepAhead ahead) {
        return new SecondStepProblem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.instance(),
                problem.code(),
                problem.fields(),
                problem.traceId(),
                ahead.challenge(),
                ahead.life().toSeconds());
    }

    /** Never the challenge: records end in logs. */
    @Override
    public String toString() {
        return "SecondStepProblem[" + traceId + "]";
    }
}
