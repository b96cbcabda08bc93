package com.baribhara.tenant.faces;

import com.baribhara.shared.text.Digits;
import com.baribhara.shared.web.Messages;
import com.baribhara.shared.web.ReadingPreferences;
import com.baribhara.tenant.ImportError;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with an upload, as people read it. */
@RequestScoped
public class ImportWords {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

    private final ReadingPreferences reader;

    protected ImportWords() {
        this(null);
    }

    @Inject
    public ImportWords(ReadingPreferences reader) {
        this.reader = reader;
    }

    String reason(ImportError error) {
        List<String> args = error.args().stream()
                .map(arg -> reader.isBanglaDigits() && NUMBER.matcher(arg).matches() ? Digits.bangla(arg) : arg)
                .toList();
        return Messages.fault(error.code(), args, reader.getLocale());
    }
}
