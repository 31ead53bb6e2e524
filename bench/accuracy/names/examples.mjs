// What the model of names learns from: the runs of capitals of labelled texts, their features, and whether each is a person.
import { nameFeatures } from '../../../dist/compliance/lgpd/names/name-features.js';
import { openRuns } from '../../../dist/compliance/lgpd/names/names.js';
import { atField, isOwn, piecesOf } from '../../../dist/compliance/lgpd/pieces.js';
import { scanField } from '../../../dist/compliance/lgpd/scan.js';
import { originalRange } from '../../../dist/compliance/text/shadow-text.js';

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

/** The runs of the documents; those of texts without labels are nobody's. */
export function examplesOf(documents) {
  return documents.map((document) => ({ spans: [], ...document })).flatMap(runsOf);
}
