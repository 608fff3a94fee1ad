// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar states it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = OnRecord.class.getPackage().getImplementationVersion();
        return new String[] {"onrecord " + (version == null ? "(not packaged)" : version)};
    }
}
