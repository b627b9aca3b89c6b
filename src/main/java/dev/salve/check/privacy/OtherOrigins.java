package dev.salve.check.privacy;

import dev.salve.check.OutputCheck;
import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Nothing on the site is loaded from, or sent to, another site (PRV-01): who reads which page about a treatment is nobody's
 * business. Links that a visitor follows are free.
 */
public final class OtherOrigins implements OutputCheck, PageCheck, ScriptCheck {
    /** In a script most texts are no addresses; one that begins so is. */
    private static final Pattern SCRIPT_ADDRESS =
            Pattern.compile("(?:(?:https?|wss?|ftp):)?//[\\p{L}\\p{N}\\[]\\S*", Pattern.CASE_INSENSITIVE);

    private static final String HINT =
            "put the file into the theme or content/static, or offer a plain link that visitors may follow";

    @Override
    public void check(OutputFile file, Diagnostics diagnostics) {
        Set<String> addresses = new LinkedHashSet<>();
        if (file.path().endsWith(".css")) {
            addStyle(text(file), OtherOrigins::unknown, addresses::add);
        } else if (file.path().endsWith(".svg")) {
            addTags(FinishedPage.of(file), OtherOrigins::unknown, addresses::add);
        }
        report(file, addresses, diagnostics);
    }

    @Override
    public void check(OutputFile file, ScriptText script, Diagnostics diagnostics) {
        Set<String> addresses = new LinkedHashSet<>();
        addScript(script, OtherOrigins::unknown, addresses::add);
        report(file, addresses, diagnostics);
    }

    private static void report(OutputFile file, Set<String> addresses, Diagnostics diagnostics) {
        for (String address : addresses) {
            diagnostics.report(
                    DiagnosticCode.PRIVACY_OTHER_ORIGIN,
                    file.origin(),
                    "this file holds \"" + address + "\", which is on another site",
                    HINT);
        }
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        addTags(
                page,
                () -> ownOrigin(page),
                address -> findings.add(
                        DiagnosticCode.PRIVACY_OTHER_ORIGIN, "\"" + address + "\" is loaded from another site", HINT));
    }

    /** A file other than a page does not say where it will stand. */
    private static String unknown() {
        return "";
    }

    /** Where the page says that it stands; empty where it does not. */
    private static String ownOrigin(FinishedPage page) {
        return page.elements("link").stream()
                .filter(tag -> tag.value("rel").equals("canonical"))
                .map(tag -> Address.origin(tag.value("href")))
                .filter(origin -> !origin.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static void addTags(FinishedPage page, Supplier<String> own, Consumer<String> found) {
        LoadedAddresses.of(page, address -> {
            if (Address.isForeign(address, own)) {
                found.accept(address);
            }
        });
        page.elements("style").forEach(style -> addStyle(page.textBehind(style), own, found));
        page.having("style").forEach(tag -> addStyle(tag.value("style"), own, found));
        for (Tag script : page.elements("script")) {
            if (!script.has("src") && ScriptFiles.isCode(script)) {
                addScript(ScriptText.of(page.textBehind(script)), own, found);
            }
        }
    }

    private static void addStyle(String css, Supplier<String> own, Consumer<String> found) {
        StyleText.addresses(css).stream()
                .filter(address -> Address.isForeign(address, own))
                .forEach(found);
    }

    private static void addScript(ScriptText script, Supplier<String> own, Consumer<String> found) {
        script.texts().stream()
                .map(text -> text.value().replace("\\/", "/"))
                .filter(text -> SCRIPT_ADDRESS.matcher(text).matches())
                .filter(text -> Address.isForeign(text, own))
                .forEach(found);
    }
}
