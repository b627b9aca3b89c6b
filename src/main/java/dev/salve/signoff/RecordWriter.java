package dev.salve.signoff;

import dev.salve.model.content.SignOffRecord;
import dev.salve.model.content.Signature;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Writes records of sign-offs: the whole file or none of it, whatever happens meanwhile. */
public final class RecordWriter {
    private RecordWriter() {}

    /** Writes a record below the content folder, over an earlier one; the file written. */
    public static Path write(SignOffRecord record, Path content) throws IOException {
        Path folder = content.resolve(SignOffRecord.FOLDER);
        Path file = folder.resolve(SignOffRecord.path(record.article()));
        Path parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(content.toRealPath())) {
            throw new FileSystemException(folder.toString(), null, "it leads out of the content folder");
        }
        WholeFile.write(file, text(record));
        return file;
    }

    /** The record as it is written. */
    public static String text(SignOffRecord record) {
        StringBuilder text = new StringBuilder(SignOffRecord.FENCE).append('\n');
        text.append("# Written by \"salve review sign\". A change by hand makes it void.\n");
        text.append("format: 1\n");
        text.append("article: ").append(quoted(record.article().path())).append('\n');
        text.append("language: ").append(quoted(record.article().language())).append('\n');
        text.append("sha256: ").append(quoted(record.hash())).append('\n');
        text.append("signatures:\n");
        record.signatures().forEach(signature -> append(signature, text));
        text.append(SignOffRecord.FENCE).append('\n');
        record.lines().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static void append(Signature signature, StringBuilder text) {
        text.append("  - reviewer: ").append(quoted(signature.reviewer())).append('\n');
        text.append("    name: ").append(quoted(signature.name())).append('\n');
        text.append("    role: ").append(quoted(signature.role())).append('\n');
        if (signature.registration() != null) {
            text.append("    registration: ")
                    .append(quoted(signature.registration()))
                    .append('\n');
        }
        text.append("    date: ").append(signature.date()).append('\n');
        text.append("    next: ").append(signature.next()).append('\n');
        text.append("    tool: ").append(quoted(signature.tool())).append('\n');
    }

    private static String quoted(String value) {
        String oneLine = value.replaceAll("\\s+", " ");
        return '"' + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
