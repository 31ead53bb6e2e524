// What the model of names learns from: the runs of capitals of labelled texts, their features, and whether each is a person.
import { nameFeatures } from '../../../dist/compliance/lgpd/names/name-features.js';
import { openRuns } from '../../../dist/compliance/lgpd/names/names.js';
import { atField, isOwn, piecesOf } from '../../../dist/compliance/lgpd/pieces.js';
import { scanField } from '../../../dist/compliance/lgpd/scan.js';
import { originalRange } from '../../../dist/compliance/text/shadow-text.js';
import { renamed } from './renamed.mjs';

const NOBODY = { author: '', establishment: '' };

const isPerson = ({ type, allow }) => type === 'PERSON_NAME' && allow !== true;

function examplesOfPiece(document, scan, piece) {
  return openRuns(piece.scan(), NOBODY).flatMap(({ field, context }) => {
    const run = { start: context.run.start, end: context.run.end };
    if (!isOwn(piece, run)) return [];
    const at = atField(piece, run);
    const { start, end } = originalRange(scan.shadow, at.start, at.end);
    const person = document.spans.some((s) => isPerson(s) && s.start < end && start < s.end);
    return [{ document: document.id, person, features: nameFeatures(field, context) }];
  });
}

function runsOf(document) {
  const scan = scanField('content', document.text);
  return piecesOf(scan).flatMap((piece) => examplesOfPiece(document, scan, piece));
}

/** So many texts are read once under the names they have for one that is read under invented names as well. */
const ONE_IN = 3;

/**
 * The runs of the documents; those of texts without labels are nobody's. Some texts are read once more under names that no
 * list holds, so that what is said of somebody counts, and not only how she is called.
 */
export function examplesOf(documents) {
  return documents
    .map((document) => ({ spans: [], ...document }))
    .flatMap((document, n) => [document, n % ONE_IN === 0 ? renamed(document) : null])
    .filter((document) => document !== null)
    .flatMap(runsOf);
}
