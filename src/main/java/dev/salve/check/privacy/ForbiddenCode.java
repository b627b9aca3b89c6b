package dev.salve.check.privacy;

import dev.salve.check.output.PageFindings;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;

/** Words of code that no script may hold. */
public final class ForbiddenCode implements ScriptCheck {
    private final DiagnosticCode code;
    private final CodeWords words;
    private final String does;
    private final String hint;

    private ForbiddenCode(DiagnosticCode code, CodeWords words, String does, String hint) {
        this.code = code;
        this.words = words;
        this.does = does;
        this.hint = hint;
    }

    /** No cookie, and nothing kept on the visitor's device (PRV-03). */
    public static ForbiddenCode storing() {
        return new ForbiddenCode(
                DiagnosticCode.PRIVACY_STORED_DATA,
                CodeWords.STORING,
                "which can keep data on the visitor's device",
                "take it out; a page may remember something only while it is open");
    }

    /** Nothing that sends what a visitor does (PRV-03). */
    public static ForbiddenCode sending() {
        return new ForbiddenCode(
                DiagnosticCode.PRIVACY_SENT_DATA,
                CodeWords.SENDING,
                "which can send what a visitor does",
                "take it out; fetch may read the site's own files");
    }

    /** No code that is made of text (PRV-08). */
    public static ForbiddenCode evaluating() {
        return new ForbiddenCode(
                DiagnosticCode.PRIVACY_INLINE_CODE,
                CodeWords.EVALUATING,
                "which turns text into code, and which the page's policy stops",
                "write the code out in the script file");
    }

    @Override
    public void check(OutputFile file, ScriptText script, Diagnostics diagnostics) {
        for (CodeWords.Use use : words.in(script)) {
            diagnostics.report(
                    code,
                    file.origin(),
                    "the script uses \"" + use.words() + "\", " + does + ", in line " + use.line(),
                    hint);
        }
    }

    /** Reports what a script on a page holds. */
    void check(ScriptText script, PageFindings findings) {
        words.in(script).forEach(use -> findings.add(code, "a script uses \"" + use.words() + "\", " + does, hint));
    }
}
