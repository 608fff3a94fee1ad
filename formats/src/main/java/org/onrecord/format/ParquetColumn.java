// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A column of a Parquet file. A cell without a value is null; a list without values is an empty list.
 *
 * @param value what stands in the column for a statement
 * @param cell writes such a value
 */
record ParquetColumn<T>(Type type, Function<FlatStatement, @Nullable T> value, BiConsumer<RecordConsumer, T> cell) {

    private static final String LIST = "list";
    private static final String ELEMENT = "element";

    static ParquetColumn<String> text(String name, Function<FlatStatement, @Nullable String> value) {
        Type type = Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
        return new ParquetColumn<>(type, value, ParquetColumn::add);
    }

    static ParquetColumn<List<String>> texts(String name, Function<FlatStatement, List<String>> value) {
        Type type = Types.optionalList()
                .optionalElement(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
        return new ParquetColumn<>(type, value, ParquetColumn::add);
    }

    static ParquetColumn<LocalDate> day(String name, Function<FlatStatement, @Nullable LocalDate> value) {
        Type type = Types.optional(PrimitiveTypeName.INT32)
                .as(LogicalTypeAnnotation.dateType())
                .named(name);
        return new ParquetColumn<>(type, value, (to, day) -> to.addInteger(Math.toIntExact(day.toEpochDay())));
    }

    static ParquetColumn<Integer> number(String name, Function<FlatStatement, @Nullable Integer> value) {
        Type type = Types.optional(PrimitiveTypeName.INT32).named(name);
        return new ParquetColumn<>(type, value, RecordConsumer::addInteger);
    }

    static ParquetColumn<Double> fraction(String name, Function<FlatStatement, @Nullable Double> value) {
        Type type = Types.optional(PrimitiveTypeName.DOUBLE).named(name);
        return new ParquetColumn<>(type, value, RecordConsumer::addDouble);
    }

    static ParquetColumn<Boolean> flag(String name, Function<FlatStatement, @Nullable Boolean> value) {
        Type type = Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
        return new ParquetColumn<>(type, value, RecordConsumer::addBoolean);
    }

    private static void add(RecordConsumer to, String text) {
        to.addBinary(Binary.fromString(text));
    }

    /** A list in the three levels that the format prescribes. */
    private static void add(RecordConsumer to, List<String> texts) {
        to.startGroup();
        if (!texts.isEmpty()) {
            to.startField(LIST, 0);
            texts.forEach(text -> addElement(to, text));
            to.endField(LIST, 0);
        }
        to.endGroup();
    }

    private static void addElement(RecordConsumer to, String text) {
        to.startGroup();
        to.startField(ELEMENT, 0);
        add(to, text);
        to.endField(ELEMENT, 0);
        to.endGroup();
    }

    /** Writes the cell of a statement, as the column of this index. */
    void write(RecordConsumer to, int index, FlatStatement row) {
        T found = value.apply(row);
        if (found != null) {
            to.startField(type.getName(), index);
            cell.accept(to, found);
            to.endField(type.getName(), index);
        }
    }
}
