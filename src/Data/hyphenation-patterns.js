// Writes hyphenation patterns as a trie.
// usage: node hyphenation-patterns.js OUTPUT LANGUAGE
//
// The value of a pattern is a number of levels and, for each gap between its letters from the first letter on, one level.
import { createRequire } from 'node:module';
import { writeTrie } from './trie.js';

const [output, language] = process.argv.slice(2);
const [levels, root, exceptions] = createRequire(import.meta.url)(`hyphen/patterns/${language}.js`);
if (Object.keys(exceptions).length > 0) throw new Error(`The patterns of ${language} have exceptions: not supported.`);

const patterns = new Map();
collect('', root);
writeTrie(output, patterns);

/** A node is a number (index of its levels), an object (children) or a pair of both. */
function collect(letters, node) {
  const [children, level] = typeof node === 'number' ? [{}, node] : Array.isArray(node) ? node : [node];
  if (level !== undefined) patterns.set(letters, value(levels[level]));
  for (const [letter, child] of Object.entries(children)) collect(letters + letter, child);
}

function value(list) {
  const used = list.slice(0, list.findLastIndex(level => level > 0) + 1);
  return [used.length, ...used];
}
