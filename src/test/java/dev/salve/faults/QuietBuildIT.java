package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build asks nothing of any network and starts no other program. */
class QuietBuildIT {
    @TempDir
    Path folder;

    /** A site whose every address leads to a listener on this machine, so that fetching any of them is heard. */
    private void write(int port) {
        String there = "http://127.0.0.1:" + port + "/";
        SmallSite.in(folder, 30, "See [x](" + there + "page) and [@hou].")
                .withFile(
                        "content/site.yaml",
                        SmallSite.SITE_YAML
                                .replace("https://willow.example/clinic/", there)
                                .replace("email:", "booking: \"" + there + "book\", email:"))
                .withFile(
                        "content/references.yaml",
                        "- { id: hou, type: webpage, title: A study, issued: 2020, URL: \"" + there
                                + "study\", DOI: 10.1/x }\n");
    }

    @Test
    void buildConnectsToNobodyAndStartsNothing() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread counter = new Thread(() -> {
            while (!listener.isClosed()) {
                try {
                    listener.accept().close();
                    calls.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        counter.start();
        try (listener) {
            write(listener.getLocalPort());
            String proxy = "-Dhttp.proxyHost=127.0.0.1";
            String port = "-Dhttp.proxyPort=" + listener.getLocalPort();
            SalveProcess build = SalveProcess.start(
                    folder,
                    List.of(),
                    List.of(
                            proxy,
                            port,
                            proxy.replace("http.", "https."),
                            port.replace("http.", "https."),
                            "-Dhttp.nonProxyHosts="),
                    Map.of(),
                    "build",
                    "--date",
                    "2026-11-20");
            TreeSet<String> seen = new TreeSet<>();
            while (build.isAlive()) {
                build.handle().descendants().forEach(child -> seen.add("program " + child.pid()));
                Thread.sleep(5);
            }
            SalveProcess.Ended ended = build.await();
            assertEquals(0, ended.exit(), ended::words);
            assertEquals(List.of(), new ArrayList<>(seen));
        }
        counter.join();
        assertEquals(0, calls.get(), "nobody called");
    }

    /** Where the system's calls can be watched, all of them are. */
    @Test
    void systemSeesNoConnectionAndNoProgram() throws Exception {
        write(9);
        Path log = folder.resolve("calls.txt");
        List<String> watch = List.of(
                "strace", "-f", "-qq", "-o", log.toString(), "-e", "trace=connect,sendto,sendmsg,execve,fork,vfork");
        assumeTrue(available(watch), "SKIPPED: no strace here, so system calls were not watched");

        SalveProcess.Ended ended = SalveProcess.start(
                        folder, watch, List.of(), Map.of(), "build", "--date", "2026-11-20")
                .await();

        assertEquals(0, ended.exit(), ended::words);
        List<String> calls = Files.readAllLines(log).stream()
                .filter(line -> line.matches(".*\\b(connect|sendto|sendmsg|execve|fork|vfork)\\(.*"))
                .filter(line -> !line.contains("AF_UNIX"))
                .toList();
        assertTrue(calls.size() == 1 && calls.get(0).contains("execve"), () -> "only java itself is started: " + calls);
    }

    private static boolean available(List<String> watch) throws InterruptedException {
        List<String> command = new ArrayList<>(watch);
        command.add("true");
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
