package dev.salve.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that stands in the jar; classes that run without a jar have none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"salve " + number()};
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }
}
