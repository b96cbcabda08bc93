package com.baribhara.web.json;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.NotFound;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Locale;

/**
 * Reads values in addresses. JAX-RS would call every unreadable one "not found"; here a parameter is named and refused, and an
 * id in a path that can't be one is simply nobody's id.
 */
@Provider
public class ParameterTexts implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (!Scalars.knows(type)) {
            return null;
        }
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return new Reading<>(type, query.value());
            }
            if (annotation instanceof PathParam) {
                return new Reading<>(type, null);
            }
        }
        return null;
    }

    /** @param parameter null for a part of the path */
    private record Reading<T>(Class<T> type, String parameter) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) Scalars.read(type, text);
            } catch (FaultyText faulty) {
                throw new WebApplicationException(
                        parameter == null ? new NotFound(noun(), text) : new Invalid(faulty.in(parameter)), 400);
            }
        }

        /** {@code LeaseId} is the id of a lease, {@code InvoiceRunId} that of an invoice-run. */
        private String noun() {
            return type.getSimpleName()
                    .replaceFirst("Id$", "")
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
