// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Asks the same of many ids of statements. Ids of the usual form stand in the SQL itself, as hundreds of parameters take longer
 * to be read than to be found; all others are parameters.
 *
 * @param sql with {@code %s} where the list of ids goes
 */
record IdList(Handle handle, String sql, Collection<String> ids) {

    private static final Pattern USUAL = Pattern.compile("st-[0-9a-f]{16}");

    /** One query for each kind of id that there is. */
    List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        String usual =
                ids.stream().filter(IdList::isUsual).map(id -> "'" + id + "'").collect(Collectors.joining(","));
        if (!usual.isEmpty()) {
            queries.add(handle.createQuery(sql.replace("%s", usual)));
        }
        List<String> unusual = ids.stream().filter(id -> !isUsual(id)).toList();
        if (!unusual.isEmpty()) {
            queries.add(handle.createQuery(sql.replace("%s", "<ids>")).bindList("ids", unusual));
        }
        return queries;
    }

    private static boolean isUsual(String id) {
        return USUAL.matcher(id).matches();
    }
}
