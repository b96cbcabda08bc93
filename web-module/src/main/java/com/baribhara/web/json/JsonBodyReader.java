package com.baribhara.web.json;

import com.baribhara.shared.Invalid;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;

/** Reads the commands that come as JSON: strictly, in bounded memory, naming every field at fault. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Record> {
    private static final int MOST_BYTES = 262_144;
    private static final int DEEPEST = 16;

    private final JsonParserFactory parsers = Json.createParserFactory(Map.of());
    private final JsonReaderFactory readers =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonObject object = object(text(body));
        RecordBinder binder = new RecordBinder();
        Object command = binder.bind(object, type, "");
        if (!binder.faults().isEmpty()) {
            throw new Invalid(binder.faults());
        }
        return type.cast(command);
    }

    private static String text(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw UnreadableBody.tooLarge(MOST_BYTES);
        }
        if (bytes.length == 0) {
            throw UnreadableBody.missing();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw UnreadableBody.malformed();
        }
    }

    private JsonObject object(String text) {
        if (deepest(text) > DEEPEST) {
            throw UnreadableBody.tooDeep(DEEPEST);
        }
        try (JsonParser parser = parsers.createParser(new StringReader(text));
                JsonReader reader = readers.createReader(new StringReader(text))) {
            if (one(parser)) {
                return reader.readObject();
            }
        } catch (JsonException | NoSuchElementException malformed) {
            throw UnreadableBody.malformed();
        }
        throw UnreadableBody.malformed();
    }

    /**
     * The reader sees a name that comes twice and not what stands behind the object; the parser the other way round. Its own way of
     * skipping an object never ends when the object does not.
     */
    private static boolean one(JsonParser parser) {
        boolean object = parser.next() == JsonParser.Event.START_OBJECT;
        while (object && parser.hasNext()) {
            parser.next();
        }
        return object;
    }

    /** Counted before parsing: the parser's own limit is an error nobody may catch. */
    private static int deepest(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return deepest;
    }
}
