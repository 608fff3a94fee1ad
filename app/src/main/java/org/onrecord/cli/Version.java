// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar states it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"onrecord " + number()};
    }

    /** The number alone. */
    static String number() {
        String version = OnRecord.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
