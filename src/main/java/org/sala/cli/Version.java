package org.sala.cli;

import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.IVersionProvider;

/** The version the program was built as. */
class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Sala " + ConfigProvider.getConfig().unwrap(SmallRyeConfig.class)
                .getValue("quarkus.application.version", String.class)};
    }
}
