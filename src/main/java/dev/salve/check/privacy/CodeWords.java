package dev.salve.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of code that a script of a health site must not hold, with what they do. */
final class CodeWords {
    /** Cookies and everything else that keeps data on a visitor's device. */
    static final CodeWords STORING = new CodeWords(
            Pattern.compile("\\.\\s*cookie\\b|\\bcookieStore\\b|\\b(?:local|session)Storage\\b|\\bindexedDB\\b"
                    + "|\\bopenDatabase\\b|\\bcaches\\s*\\.\\s*(?:open|match|has|keys|delete)\\b|\\bserviceWorker\\b"
                    + "|\\bstorage\\s*\\.\\s*(?:getDirectory|persist)\\b"),
            Set.of("cookie", "cookieStore", "localStorage", "sessionStorage", "indexedDB"));

    /** Whatever can send data; reading the site's own files with fetch is left, and its writing forms are not. */
    static final CodeWords SENDING = new CodeWords(
            Pattern.compile("\\bsendBeacon\\b|\\bfetchLater\\b|\\bnew\\s+(?:WebSocket|WebTransport|EventSource|"
                    + "XMLHttpRequest|RTCPeerConnection|SharedWorker)\\b"),
            Set.of("POST", "PUT", "PATCH", "sendBeacon"));

    /** Code made of text, which a policy cannot tell from an attacker's. */
    static final CodeWords EVALUATING = new CodeWords(
            Pattern.compile("(?<![.\\w$])eval\\s*\\(|\\bnew\\s+Function\\b|(?<![.\\w$])Function\\s*\\("
                    + "|\\bset(?:Timeout|Interval)\\s*\\(\\s*\"\"|\\bdocument\\s*\\.\\s*write(?:ln)?\\b"
                    + "|\\bimportScripts\\b"),
            Set.of());

    private final Pattern code;
    private final Set<String> texts;

    private CodeWords(Pattern code, Set<String> texts) {
        this.code = code;
        this.texts = texts;
    }

    /**
     * A word that was found.
     *
     * @param words as a person would quote it
     * @param line counted from 1
     */
    record Use(String words, int line) {}

    /** Each use, by place; code first. */
    List<Use> in(ScriptText script) {
        List<Use> uses = new ArrayList<>();
        Matcher matcher = code.matcher(script.code());
        while (matcher.find()) {
            uses.add(new Use(quoted(matcher.group()), script.line(matcher.start())));
        }
        for (ScriptText.Text text : script.texts()) {
            if (texts.contains(text.value())) {
                uses.add(new Use(text.value(), script.line(text.at())));
            }
        }
        return uses;
    }

    private static String quoted(String match) {
        return match.replaceAll("[\\s\"(]+", " ").strip().replaceFirst("^\\.\\s*", "");
    }
}
