package com.baribhara.web.export;

import java.io.IOException;
import java.util.List;

/** Writes the rows of a list as they come. */
interface RowWriter {

    void head(List<String> labels) throws IOException;

    /** @param values text, {@code Money}, a day, a month, a number, or null where there is nothing */
    void row(List<?> values) throws IOException;

    /** What has been written may leave the memory of this server. */
    void pause() throws IOException;

    void end() throws IOException;
}
