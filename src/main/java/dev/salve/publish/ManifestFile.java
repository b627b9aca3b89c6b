package dev.salve.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A manifest as it stands at a site's root: JSON, one line a file, with nothing in it that is not public. */
final class ManifestFile {
    static final String NAME = Workplace.RESERVED + "manifest.json";
    /** What it is called while it is written. */
    static final String DRAFT = NAME + ".new";

    private static final JsonFactory JSON = new JsonFactory();
    private static final int FORMAT = 2;
    /** Its checksums are SHA-256, so that every file counts as changed once. */
    private static final int FORMER_FORMAT = 1;

    private ManifestFile() {}

    /** The manifest of the site in {@code folder}, or an empty one; what is no manifest is an IOException. */
    static Manifest readIn(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Manifest.EMPTY;
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), Files.readString(file))) {
            return read(json);
        } catch (JacksonException e) {
            throw new IOException("it is not a list of files", e);
        }
    }

    private static Manifest read(JsonParser json) throws IOException {
        Map<String, String> checksums = new HashMap<>();
        require(json.nextToken() == JsonToken.START_OBJECT);
        require("format".equals(json.nextName()));
        int format = json.nextIntValue(0);
        require(format == FORMAT || format == FORMER_FORMAT);
        require("files".equals(json.nextName()) && json.nextToken() == JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            require("path".equals(json.nextName()));
            String path = json.nextStringValue();
            require((format == FORMAT ? "crc32c" : "sha256").equals(json.nextName()));
            String checksum = json.nextStringValue();
            // A path that leads out of the site must never be taken for one of ours: ours are removed.
            require(path != null && checksum != null && OutputPaths.isInside(path));
            require(json.nextToken() == JsonToken.END_OBJECT);
            checksums.put(path, checksum);
        }
        require(json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT);
        return Manifest.of(checksums);
    }

    private static void require(boolean rightlyWritten) throws IOException {
        if (!rightlyWritten) {
            throw new IOException("it is not a list of files");
        }
    }

    /** Writes {@code manifest} into {@code folder} in one step. */
    static void write(Manifest manifest, Path folder) throws IOException {
        Path draft = folder.resolve(DRAFT);
        try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            try (JsonGenerator json = JSON.createGenerator(new OneLineAFile(), out)) {
                json.writeStartObject();
                json.writeNumberProperty("format", FORMAT);
                json.writeArrayPropertyStart("files");
                manifest.checksums().forEach((path, checksum) -> {
                    json.writeStartObject();
                    json.writeStringProperty("path", path);
                    json.writeStringProperty("crc32c", checksum);
                    json.writeEndObject();
                });
                json.writeEndArray();
                json.writeEndObject();
                json.writeRaw('\n');
            }
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException disk ? disk : new IOException(e);
        }
        Disk.setMode(draft, Disk.FILE_MODE);
        Path file = folder.resolve(NAME);
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static final class OneLineAFile extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withArrayIndenter(new DefaultIndenter("", "\n"))
                    .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
