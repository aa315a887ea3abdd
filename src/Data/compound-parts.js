// Writes the parts of compounds, in all forms that they have before another part, as a trie.
// usage: node compound-parts.js OUTPUT PARTS
// PARTS is a text file whose head explains its entries.
//
// The value of a form is where it can stand (CompoundUses in CompoundForm.cs), a number of marks and, for each gap between
// its letters from the one behind the first letter on, the mark of that gap (0: none).
import { readFileSync } from 'node:fs';
import { writeTrie } from './trie.js';

const leads = 1, ends = 2, particle = 4;
const takesS = /(ung|heit|keit|schaft|ion|tät|ling|tum|sal)$/;
const entryShape = /^(?<at>@?)(?<division>[a-zäöüß]+(?:[=_-][a-zäöüß]+)*)(?<links>(\+[a-z]+)*)(?<only>~?)$/;

const [output, source] = process.argv.slice(2);
const forms = new Map();
for (const line of readFileSync(source, 'utf8').split('\n').filter(line => !line.startsWith('#'))) {
  for (const entry of line.split(/\s+/).filter(Boolean)) addEntry(entry);
}
writeTrie(output, new Map([...forms].map(([form, { uses, marks }]) => [form, [uses, marks.length, ...marks]])));

function addEntry(entry) {
  const shape = entryShape.exec(entry)?.groups;
  if (!shape) throw new Error(`"${entry}" is no part of a compound as ${source} describes them.`);
  const part = shape.division.replace(/[=_-]/g, '');
  const marks = marksOf(shape.division);
  if (shape.at) return addForm(part, particle, marks);

  const links = takesS.test(part) ? ['s'] : shape.links.split('+').slice(1);
  addForm(part, (shape.only ? 0 : ends) | (takesS.test(part) ? 0 : leads), marks);
  for (const link of links) addForm(part + link, leads, marks);
}

/** One word can be several parts: a noun and a particle, or a part and the form of another. */
function addForm(form, uses, marks) {
  const other = forms.get(form) ?? { uses: 0, marks: [] };
  forms.set(form, { uses: uses | other.uses, marks: marks.length > 0 ? marks : other.marks });
}

function marksOf(division) {
  const marks = [];
  let letters = 0;
  for (const sign of division) {
    if (!'=-_'.includes(sign)) letters++;
    else {
      while (marks.length < letters - 1) marks.push(0);
      marks[letters - 1] = sign.charCodeAt(0);
    }
  }
  return marks;
}
