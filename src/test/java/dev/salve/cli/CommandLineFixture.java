package dev.salve.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Types commands in a folder, and keeps what they print. */
final class CommandLineFixture {
    private final Path folder;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    CommandLineFixture(Path folder) {
        this.folder = folder;
    }

    /** Runs what a person types behind {@code salve}; words in double quotes stay together. Returns the exit code. */
    int type(String line) {
        out = new StringWriter();
        err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(folder, new PrintWriter(out), new PrintWriter(err), false, false, false);
        return Cli.run(surroundings, words(line));
    }

    /** What the last command printed because it was asked for. */
    String out() {
        return out.toString().replace("\r\n", "\n");
    }

    /** What the last command told people. */
    String err() {
        return err.toString().replace("\r\n", "\n");
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        boolean quoted = false;
        StringBuilder word = new StringBuilder();
        for (char c : (line + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word = new StringBuilder();
            } else {
                word.append(c);
            }
        }
        return words.toArray(String[]::new);
    }
}
