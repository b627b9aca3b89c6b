package dev.salve.cli;

import dev.salve.build.BuildOptions;
import dev.salve.publish.DiskTrouble;
import dev.salve.serve.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code salve serve}: the site in a browser while it is written. */
@Command(
        name = "serve",
        description =
                "Shows the site in your browser and follows what you write, drafts included. Only this machine can"
                        + " see it, and the folder of the finished site is not touched.",
        footer = {"", "Ctrl-C ends it."})
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    SourceSettings sources = new SourceSettings();

    @Mixin
    PrintSettings print = new PrintSettings();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port; without it, " + PreviewServer.PORT + " or the next that is free.")
    @Nullable
    Integer port;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (port != null && (port < 0 || port > 65535)) {
            throw WrongUsage.of(spec, "\"" + port + "\" is not a port; ports go from 1 to 65535, and 0 means any");
        }
        SourceSettings.Extent everything = new SourceSettings.Extent(null, true, true, false);
        Supplier<BuildOptions> options = () -> sources.options(everything, spec, surroundings);
        PreviewLog log = new PreviewLog(surroundings, print, common);
        try (PreviewServer preview = PreviewServer.start(options, port, log)) {
            Thread ending = new Thread(preview::close, "end");
            Runtime.getRuntime().addShutdownHook(ending);
            log.started(preview.address());
            preview.await();
            return ExitCode.DONE;
        } catch (BindException e) {
            String taken = port == null ? "the ports from " + PreviewServer.PORT + " are" : "port " + port + " is";
            surroundings.err().println("error: " + taken + " taken, or may not be used");
            surroundings.err().println("  = hint: choose another one with --port, or end what uses it");
            return ExitCode.TROUBLE;
        } catch (IOException e) {
            surroundings.err().println("error: the preview can't be started: " + DiskTrouble.words(e));
            return ExitCode.TROUBLE;
        } catch (InterruptedException e) {
            return ExitCode.INTERRUPTED;
        }
    }
}
