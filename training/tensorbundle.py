# SPDX-License-Identifier: Apache-2.0
"""Reads the variables of a TensorFlow SavedModel without TensorFlow.

Their index is a sorted string table as LevelDB has it (its doc/table_format.md): blocks of keys that share prefixes, each value a
protocol buffer `BundleEntryProto` (tensorflow/core/protobuf/tensor_bundle.proto) that tells shape and place in the data file.
"""
import struct

import numpy as np

FOOTER = 48  # bytes at the end of the table: the places of two blocks, padded, and a magic number
FLOAT = 1  # DataType.DT_FLOAT
VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5  # wire types of protocol buffers
DTYPE, SHAPE, SHARD, OFFSET, SIZE = 1, 2, 3, 4, 5  # fields of BundleEntryProto
DIMENSION, DIMENSION_SIZE = 2, 1  # of TensorShapeProto, of its Dim


def read(prefix):
    """-> {name: float array} of PREFIX.index and its one data file; variables of other types are left out"""
    with open(prefix + ".index", "rb") as file:
        table = file.read()
    data = np.memmap(prefix + ".data-00000-of-00001", dtype=np.uint8, mode="r")
    entries = ((name.decode(), dict(fields(value))) for name, value in rows(table) if name)  # the empty name is the header
    return {name: tensor(data, entry) for name, entry in entries if entry.get(DTYPE) == FLOAT}


def tensor(data, entry):
    if entry.get(SHARD):
        raise ValueError("a bundle of several data files")
    shape = [dict(fields(dimension)).get(DIMENSION_SIZE, 0) for number, dimension in fields(entry.get(SHAPE, b"")) if number == DIMENSION]
    start = entry.get(OFFSET, 0)
    return np.frombuffer(data[start:start + entry[SIZE]].tobytes(), np.float32).reshape(shape)


def rows(table):
    """(key, value) of the whole table: its index block names the blocks that hold them."""
    footer = table[-FOOTER:]
    at = 0
    for _ in range(2):  # the place of the block of statistics: not needed
        _, at = varint(footer, at)
    for _, handle in block(table, footer[at:]):
        yield from block(table, handle)


def block(table, handle):
    """(key, value) of one block, whose offset and size the handle holds."""
    offset, at = varint(handle, 0)
    size, _ = varint(handle, at)
    if table[offset + size]:
        raise ValueError("compressed block at %d" % offset)
    content = table[offset:offset + size]
    restarts = struct.unpack("<I", content[-4:])[0]
    at, key = 0, b""
    while at < size - 4 - 4 * restarts:
        shared, at = varint(content, at)
        own, at = varint(content, at)
        length, at = varint(content, at)
        key = key[:shared] + content[at:at + own]
        yield key, content[at + own:at + own + length]
        at += own + length


def fields(message):
    """(number, value) of each field of a protocol buffer: an int, or bytes."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        wire = tag & 7
        if wire == VARINT:
            value, at = varint(message, at)
        else:
            length, at = varint(message, at) if wire == BYTES else ({FIXED32: 4, FIXED64: 8}[wire], at)
            value, at = message[at:at + length], at + length
        yield tag >> 3, value


def varint(buffer, at):
    """-> the number that begins there, seven bits a byte, and the place after it"""
    value = shift = 0
    while True:
        byte = buffer[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at
