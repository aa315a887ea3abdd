// Writes hyphenation patterns as a trie that is searched in place.
// usage: node hyphenation-patterns.js OUTPUT LANGUAGE
//
// All numbers little endian uint16, except the levels, which are bytes:
//   number of nodes, then the nodes in breadth-first order, then the levels.
//   A node is its character, where its levels start (0: none) and its first child. Siblings stand side by side in the
//   order of their characters, so the children of a node end where those of the next node begin; a last node without
//   a character closes the list.
//   Levels are their number and, for each gap between the letters of the pattern from its first letter on, one level.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [output, language] = process.argv.slice(2);
const [levels, root, exceptions] = createRequire(import.meta.url)(`hyphen/patterns/${language}.js`);
if (Object.keys(exceptions).length > 0) throw new Error(`The patterns of ${language} have exceptions: not supported.`);

const levelBytes = [0];
const levelStarts = levels.map(list => {
  const used = list.slice(0, list.findLastIndex(level => level > 0) + 1);
  return levelBytes.push(used.length, ...used) - used.length - 1;
});

const nodes = [];
const queue = [{ character: 0, node: root }];
for (let next = 0; next < queue.length; next++) {
  const { character, node } = queue[next];
  const { children, level } = parts(node);
  nodes.push([character, level === undefined ? 0 : levelStarts[level], queue.length]);
  for (const key of Object.keys(children).sort()) {
    if (key.length !== 1) throw new Error(`"${key}" is not one UTF-16 unit.`);
    queue.push({ character: key.charCodeAt(0), node: children[key] });
  }
}
nodes.push([0, 0, queue.length]);

const numbers = [nodes.length, ...nodes.flat()];
if (numbers.some(number => number > 0xffff)) throw new Error(`The patterns of ${language} outgrow 16-bit numbers.`);
const words = Buffer.alloc(2 * numbers.length);
numbers.forEach((number, i) => words.writeUInt16LE(number, 2 * i));
writeFileSync(output, Buffer.concat([words, Buffer.from(levelBytes)]));

/** A node is a number (index of its levels), an object (children) or a pair of both. */
function parts(node) {
  if (typeof node === 'number') return { children: {}, level: node };
  if (Array.isArray(node)) return { children: node[0], level: node[1] };
  return { children: node };
}
