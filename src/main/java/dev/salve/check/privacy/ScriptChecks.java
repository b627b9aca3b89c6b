package dev.salve.check.privacy;

import dev.salve.check.OutputCheck;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads each finished script file once for all rules on scripts. */
public final class ScriptChecks implements OutputCheck {
    private final List<ScriptCheck> checks;

    public ScriptChecks(OtherOrigins origins, List<ForbiddenCode> forbidden) {
        this.checks = new ArrayList<>(forbidden);
        this.checks.add(origins);
    }

    @Override
    public void check(OutputFile file, Diagnostics diagnostics) {
        if (ScriptFiles.isScript(file)) {
            ScriptText script = ScriptText.of(new String(file.bytes(), StandardCharsets.UTF_8));
            checks.forEach(check -> check.check(file, script, diagnostics));
        }
    }
}
