package com.baribhara.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about security says something of every requirement that applies, and names no test that is not there. */
class SecurityEvidenceTest {
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT|E2E|Drill|Bench))`");
    private static final Pattern ROW =
            Pattern.compile("^\\| ([0-9., ]+) \\| (shown|set|partly|not yet) \\| (\\S.*) \\|$", Pattern.MULTILINE);

    /** ASVS 5.0.0, levels 1 and 2 as far as they apply, and two of level 3: section, first, last. */
    private static final String APPLIES = """
            1.2 1 5,1.2 9 10,1.3 1 1,1.3 3 3,1.3 5 7,1.3 11 11,1.5 1 2,2.1 1 3,2.2 1 3,2.3 1 5,2.4 1 1,3.2 1 1,3.3 1 4,3.4 1 6,3.5 1 5,3.7 2 2,\
            4.1 1 3,4.2 1 1,4.3 1 2,4.4 1 4,5.1 1 1,5.2 1 3,5.3 1 2,5.4 1 3,6.1 1 3,6.2 1 12,6.3 1 4,6.4 1 4,6.5 1 5,6.6 1 3,7.1 1 2,7.2 1 4,\
            7.3 1 2,7.4 1 5,7.5 1 2,8.1 1 2,8.2 1 3,8.3 1 1,8.4 1 1,9.1 1 3,9.2 1 4,10.1 1 2,10.2 1 2,10.3 1 3,10.4 5 5,10.4 8 9,10.5 1 4,\
            11.1 1 2,11.2 1 3,11.3 1 3,11.4 1 4,11.5 1 1,11.6 1 1,12.1 1 3,12.3 1 4,13.2 1 5,13.3 1 2,13.4 1 5,14.1 1 2,14.2 1 4,14.3 1 3,\
            15.1 1 3,15.2 1 3,15.3 1 7,16.1 1 1,16.2 1 5,16.3 1 4,16.4 1 3,16.5 1 3""";

    private final String page = Sources.text(Sources.PROJECT.resolve("docs/security.md"));

    @Test
    void everyRequirementThatAppliesStandsThereOnce() {
        List<String> told = ROW.matcher(page)
                .results()
                .flatMap(row -> Stream.of(row.group(1).split(", ")))
                .toList();
        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(required());
    }

    @Test
    void everyTestItNamesIsThere() {
        Set<String> there = Sources.files("src/test/java", ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(named(page)).hasSizeGreaterThan(40).isSubsetOf(there);
    }

    @Test
    void whatIsSaidToBeShownNamesATest() {
        assertThat(ROW.matcher(page).results().filter(row -> row.group(2).equals("shown")))
                .allSatisfy(
                        row -> assertThat(named(row.group(3))).as(row.group(1)).isNotEmpty());
    }

    private static Set<String> named(String text) {
        return TEST.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> required() {
        return Pattern.compile("(\\d+\\.\\d+) (\\d+) (\\d+)")
                .matcher(APPLIES)
                .results()
                .flatMap(SecurityEvidenceTest::numbers)
                .toList();
    }

    private static Stream<String> numbers(MatchResult range) {
        return IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
                .mapToObj(number -> range.group(1) + "." + number);
    }
}
