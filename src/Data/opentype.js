// Reads the few tables of an OpenType file that the metrics need (OpenType specification 1.9, "otff" and "cmap").

/** The tables of a font file by their tags. */
export function tables(file) {
  const found = {};
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    const offset = file.readUInt32BE(entry + 8);
    const tag = file.toString('latin1', entry, entry + 4);
    found[tag] = file.subarray(offset, offset + file.readUInt32BE(entry + 12));
  }
  return found;
}

/** Code point -> glyph of the best Unicode subtable; characters without a glyph are left out. */
export function characterMap(cmap) {
  const subtables = [];
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const entry = 4 + 8 * i;
    const platform = cmap.readUInt16BE(entry);
    const encoding = cmap.readUInt16BE(entry + 2);
    const table = cmap.subarray(cmap.readUInt32BE(entry + 4));
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (isUnicode) subtables.push({ format: table.readUInt16BE(0), table });
  }

  const full = subtables.find(({ format }) => format === 12);
  const basic = subtables.find(({ format }) => format === 4);
  if (full) return new Map(format12(full.table));
  if (basic) return new Map(format4(basic.table));
  throw new Error('The font has no Unicode character map of format 4 or 12.');
}

function* format4(table) {
  const doubled = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled];
  for (let i = 0; i < doubled; i += 2) {
    const start = table.readUInt16BE(starts + i);
    const delta = table.readUInt16BE(deltas + i);
    const offset = table.readUInt16BE(offsets + i);
    for (let code = start; code <= table.readUInt16BE(ends + i) && code < 0xffff; code++) {
      const listed = offset && table.readUInt16BE(offsets + i + offset + 2 * (code - start));
      const glyph = offset && !listed ? 0 : ((offset ? listed : code) + delta) & 0xffff;
      if (glyph) yield [code, glyph];
    }
  }
}

function* format12(table) {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const group = 16 + 12 * i;
    const start = table.readUInt32BE(group);
    for (let code = start; code <= table.readUInt32BE(group + 4); code++) {
      const glyph = table.readUInt32BE(group + 8) + code - start;
      if (glyph) yield [code, glyph];
    }
  }
}
