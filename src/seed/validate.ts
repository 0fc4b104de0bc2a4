/** Checks a seed against itself, the vocabulary and our rules. Every problem is told at once, with file and line. */
import { aliasesKept } from './checks/aliases.js';
import { datesAndSpans } from './checks/dates.js';
import { gradesKept } from './checks/grades.js';
import { lawKept } from './checks/law.js';
import { privacy } from './checks/privacy.js';
import { readingsKept } from './checks/readings.js';
import { reasonsKept } from './checks/reasons.js';
import { references } from './checks/references.js';
import { relationsKept } from './checks/relations.js';
import { listedOnce } from './checks/twice.js';
import { backgroundKept } from './checks/background.js';
import { vocabularyKept } from './checks/vocabulary.js';
import type { Problem, SeedFiles } from './read.js';

const checks = [
  references,
  listedOnce,
  aliasesKept,
  relationsKept,
  reasonsKept,
  vocabularyKept,
  datesAndSpans,
  readingsKept,
  backgroundKept,
  lawKept,
  gradesKept,
  privacy,
];

/** All problems of a seed, by file and line; an empty list means that it may be loaded. */
export const validate = (files: SeedFiles): Problem[] =>
  checks.flatMap((check) => check(files)).toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
