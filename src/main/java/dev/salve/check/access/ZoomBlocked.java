package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everybody may enlarge a page (WCAG 2.2, 1.4.4). */
public final class ZoomBlocked implements PageCheck {
    private static final Pattern NO = Pattern.compile("user-scalable\\s*=\\s*(no|0)\\b");
    private static final Pattern MOST = Pattern.compile("maximum-scale\\s*=\\s*([0-9.]+)");
    private static final double DOUBLE = 2;

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (Tag tag : page.elements("meta")) {
            if (tag.value("name").equalsIgnoreCase("viewport")) {
                String content = tag.value("content").toLowerCase(Locale.ROOT);
                if (NO.matcher(content).find() || isCapped(content)) {
                    findings.add(
                            DiagnosticCode.ACCESS_ZOOM_BLOCKED,
                            "\"" + tag.value("content") + "\" keeps people from enlarging the page",
                            "write width=device-width, initial-scale=1");
                }
            }
        }
    }

    private static boolean isCapped(String content) {
        Matcher most = MOST.matcher(content);
        try {
            return most.find() && Double.parseDouble(most.group(1)) < DOUBLE;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
