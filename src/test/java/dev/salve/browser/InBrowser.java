package dev.salve.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that need Chromium: skipped, loudly, where there is none, unless {@code -Dchromium.required=true}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Condition.class)
@interface InBrowser {

    /** Looks for the browser. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.isInstalled() || Boolean.getBoolean("chromium.required")) {
                return ConditionEvaluationResult.enabled("Chromium is here");
            }
            if (context.getTestMethod().isEmpty()) {
                System.err.println("*** SKIPPED, NO CHROMIUM FOUND: " + context.getDisplayName()
                        + ". Install it (Debian: apt-get install chromium), or name it with -Dchromium=PATH. ***");
            }
            return ConditionEvaluationResult.disabled("no Chromium found");
        }
    }
}
