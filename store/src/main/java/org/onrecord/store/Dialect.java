// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** In what the databases differ. */
interface Dialect {

    /** The database as a person named it, without a password. */
    String location();

    /** How to connect. */
    HikariConfig connections();

    /** The folder of the migrations, and what the schema is of. */
    String name();

    /** Under which a transaction that only reads sees one state of the database. */
    TransactionIsolationLevel readIsolation();

    /** SQL that inserts a row into {@code statement}; parameters have the names of the columns. */
    String insertStatement();

    /** The words of a statement in the form that the insertion takes as {@code :words}. */
    String searchable(StatementText text);

    /** Numbers of the statements that contain the words. */
    BitSet containing(Handle handle, Query.Words words);

    /** What the database itself finds wrong with its tables and with the index of words. */
    List<String> faults(Handle handle);

    /** Overwrites what has been deleted, as far as the database can. */
    void erase(Handle handle);

    /**
     * Copies the database into a file that does not exist, as it stands at one moment, while others go on writing.
     *
     * @throws UnsupportedOperationException if that is for a tool of the database; the message names it
     */
    void copy(Handle handle, Path file);
}
