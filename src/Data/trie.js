// Writes words with values as a trie that is searched in place; Hyphenation/LetterTrie.cs reads it.
//
// All numbers little endian uint16, except the values, which are bytes:
//   number of nodes, then the nodes in breadth-first order, then the values.
//   A node is its character, where its value starts (0: none) and its first child. Siblings stand side by side in the
//   order of their characters, so the children of a node end where those of the next node begin; a last node without
//   a character closes the list.
import { writeFileSync } from 'node:fs';

/**
 * @param {string} output the file
 * @param {Map<string, number[]>} words the bytes of the value of each word
 */
export function writeTrie(output, words) {
  const values = [0];
  const starts = new Map();
  const root = { children: {} };
  for (const [word, value] of words) {
    let node = root;
    for (const character of word.split('')) node = node.children[character] ??= { children: {} };
    const key = value.join();
    if (!starts.has(key)) starts.set(key, values.push(...value) - value.length);
    node.value = starts.get(key);
  }

  const nodes = [];
  const queue = [[0, root]];
  for (let next = 0; next < queue.length; next++) {
    const [character, { value, children }] = queue[next];
    nodes.push([character, value ?? 0, queue.length]);
    for (const key of Object.keys(children).sort()) queue.push([key.charCodeAt(0), children[key]]);
  }
  nodes.push([0, 0, queue.length]);

  const numbers = [nodes.length, ...nodes.flat()];
  if (numbers.some(number => number > 0xffff)) throw new Error(`${output} outgrows 16-bit numbers.`);
  const bytes = Buffer.alloc(2 * numbers.length);
  numbers.forEach((number, i) => bytes.writeUInt16LE(number, 2 * i));
  writeFileSync(output, Buffer.concat([bytes, Buffer.from(values)]));
}
