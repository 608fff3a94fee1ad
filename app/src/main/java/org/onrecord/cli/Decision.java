// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import org.onrecord.corpus.PeopleEdit;
import org.onrecord.store.OutdatedException;
import org.onrecord.store.RecordStore;
import org.onrecord.store.RecordedPeople;
import org.onrecord.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** A person's decision on who is who: in which record it is kept, and whose it is. */
final class Decision {

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private AuthorOptions author = new AuthorOptions();

    /** What is decided, once it is known who is in the record. */
    interface Wish {
        PeopleEdit of(RecordedPeople people) throws StoreException;
    }

    /** Keeps it, unless it undoes what is undone; wrong usage if it speaks of somebody or something that is not there. */
    int keep(CommandLine command, Wish wish) throws StoreException {
        try (RecordStore store = database.existing(command)) {
            int number = store.people().decide(wish.of(store.people()), author.signature(command));
            command.getErr()
                    .println("onrecord: kept as decision " + number + "; onrecord people undo " + number
                            + " takes it back");
            return 0;
        } catch (OutdatedException outdated) {
            command.getErr().println("onrecord: " + outdated.getMessage());
            return 1;
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command, wrong.getMessage(), wrong);
        }
    }
}
