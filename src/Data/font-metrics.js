// Writes the metrics of font faces, so that text can be measured without a font.
// usage: node font-metrics.js OUTPUT FACE.ttf...
//
// All numbers little endian. For each face, in the order of the arguments:
//   uint16 units per em, uint16 number of ranges,
//   then for each range of neighbouring code points, ascending:
//   int32 first, uint16 count, uint16 advance × count
import { readFileSync, writeFileSync } from 'node:fs';
import { characterMap, tables } from './opentype.js';

const [output, ...faces] = process.argv.slice(2);
writeFileSync(output, Buffer.concat(faces.map(path => face(readFileSync(path)))));

function face(file) {
  const { head, hhea, hmtx, cmap } = tables(file);
  const advances = hhea.readUInt16BE(34);
  const advance = glyph => hmtx.readUInt16BE(4 * Math.min(glyph, advances - 1));
  const ranges = neighbours([...characterMap(cmap)].sort(([a], [b]) => a - b));

  const header = Buffer.alloc(4);
  header.writeUInt16LE(head.readUInt16BE(18), 0);
  header.writeUInt16LE(ranges.length, 2);
  return Buffer.concat([header, ...ranges.map(range => segment(range, advance))]);
}

function neighbours(characters) {
  const ranges = [];
  for (const character of characters) {
    const last = ranges.at(-1);
    if (last && last.at(-1)[0] + 1 === character[0]) last.push(character);
    else ranges.push([character]);
  }
  return ranges;
}

function segment(range, advance) {
  const bytes = Buffer.alloc(6 + 2 * range.length);
  bytes.writeInt32LE(range[0][0], 0);
  bytes.writeUInt16LE(range.length, 4);
  range.forEach(([, glyph], i) => bytes.writeUInt16LE(advance(glyph), 6 + 2 * i));
  return bytes;
}
