// Compares what was found with what is labelled. Two spans match when they share a character and a type; each matches once.

const QUASI = new Set(['DATE', 'DATE_OF_BIRTH', 'AGE_OVER_89', 'LOCATION', 'CEP', 'POSTAL_CODE']);

/** What an identifier tells of a person: alone, in combination, or about health. */
export function tierOf(type) {
  if (QUASI.has(type)) return 'quasi';
  return type === 'HEALTH_CODE' ? 'sensitive' : 'direct';
}

/** Counts of right, false and missed, under any number of names. */
class Tally {
  constructor() {
    this.counts = new Map();
  }

  add(name, kind) {
    const own = this.counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
    own[kind] += 1;
    this.counts.set(name, own);
  }

  rows() {
    return [...this.counts].map(([name, counts]) => ({ name, ...ratesOf(counts) }));
  }
}

export function ratesOf({ tp, fp, fn }) {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  const f = (beta) =>
    precision + recall === 0
      ? 0
      : ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall);
  return { tp, fp, fn, precision, recall, f1: f(1), f2: f(2) };
}

const share = (part, whole) => (whole === 0 ? null : part / whole);
const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const touches = (a, b) => shared(a, b) > 0;

/** Pairs labelled and found spans, the widest common part first. */
function pairUp(wanted, found) {
  const pairs = wanted.flatMap((want) =>
    found
      .filter((span) => span.type === want.type && touches(span, want))
      .map((span) => ({ want, span, width: shared(span, want) })),
  );
  const right = new Set();
  const used = new Set();
  for (const { want, span } of pairs.sort((a, b) => b.width - a.width)) {
    if (right.has(want) || used.has(span)) continue;
    right.add(want);
    used.add(span);
  }
  return { right, used };
}

/** What a document asks for and what was found in it, without what may lawfully be printed. */
function readSpans(document, { spans }) {
  const allowed = document.spans.filter((span) => span.allow);
  const wanted = document.spans.filter((span) => !span.allow);
  const claimed = spans.filter((span) => !span.allow);
  const overBlocked = allowed.filter((span) => claimed.some((found) => touches(found, span)));
  const found = claimed.filter(
    (span) =>
      wanted.some((want) => touches(want, span)) || !allowed.some((free) => touches(free, span)),
  );
  return { wanted, found, allowed: allowed.length, overBlocked: overBlocked.length };
}

export function scorePii(pairs) {
  const tiers = new Tally();
  const types = new Tally();
  const errors = [];
  const sums = { personal: 0, caught: 0, clean: 0, passed: 0, allowed: 0, overBlocked: 0 };
  for (const [document, prediction] of pairs) {
    const { wanted, found, allowed, overBlocked } = readSpans(document, prediction);
    const { right, used } = pairUp(wanted, found);
    const note = (span, kind) => {
      tiers.add(tierOf(span.type), kind);
      types.add(span.type, kind);
      if (kind !== 'tp')
        errors.push({ id: document.id, kind, type: span.type, text: quote(document.text, span) });
    };
    for (const span of wanted) note(span, right.has(span) ? 'tp' : 'fn');
    for (const span of found) if (!used.has(span)) note(span, 'fp');
    sums.allowed += allowed;
    sums.overBlocked += overBlocked;
    if (wanted.length === 0) {
      sums.clean += 1;
      if (found.length === 0) sums.passed += 1;
    } else {
      sums.personal += 1;
      const direct = wanted.filter((span) => tierOf(span.type) === 'direct');
      if (direct.every((span) => found.some((hit) => touches(hit, span)))) sums.caught += 1;
    }
  }
  return {
    rows: [...tiers.rows(), ...types.rows()],
    figures: {
      'every direct identifier caught': share(sums.caught, sums.personal),
      'clean documents passed': share(sums.passed, sums.clean),
      'over-block': share(sums.overBlocked, sums.allowed),
    },
    errors,
  };
}

const quote = (text, { start, end }) =>
  `…${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}…`;

const verdictKind = (wanted, found) => {
  if (wanted) return found ? 'tp' : 'fn';
  return found ? 'fp' : null;
};

export function scoreClaims(pairs) {
  const tally = new Tally();
  const errors = [];
  let sameValidity = 0;
  let withValidity = 0;
  const note = (document, name, kind, text) => {
    if (kind === null) return;
    tally.add(name, kind);
    if (kind !== 'tp') errors.push({ id: document.id, kind, type: name, text });
  };
  for (const [document, prediction] of pairs) {
    note(document, 'claim', verdictKind(document.claim, prediction.claim), document.text);
    note(
      document,
      'has_reference',
      verdictKind(document.has_reference, prediction.has_reference),
      document.text,
    );
    const wanted = new Map(document.references.map((one) => [referenceName(one), one]));
    const found = new Map(prediction.references.map((one) => [referenceName(one), one]));
    for (const [name, { valid }] of wanted) {
      note(document, 'identifier', verdictKind(true, found.has(name)), name);
      if (!found.has(name) || valid === undefined) continue;
      withValidity += 1;
      if (found.get(name).valid === valid) sameValidity += 1;
      else errors.push({ id: document.id, kind: 'validity', type: 'identifier', text: name });
    }
    for (const name of found.keys())
      if (!wanted.has(name)) note(document, 'identifier', 'fp', name);
  }
  return {
    rows: tally.rows(),
    figures: { 'validity of identifiers': share(sameValidity, withValidity) },
    errors,
  };
}

const referenceName = ({ kind, value }) =>
  `${kind}:${String(value)
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*|pmid:?\s*)/, '')
    .replace(/[).,;]+$/, '')}`;

export function scoreCfm(pairs) {
  const tally = new Tally();
  const errors = [];
  const sums = { verdicts: 0, near: 0, falseAlarms: 0 };
  for (const [document, { fired }] of pairs) {
    const wanted = new Set(document.fired);
    const debatable = new Set(document.maybe ?? []);
    const found = new Set(fired.filter((rule) => !debatable.has(rule) || wanted.has(rule)));
    for (const rule of new Set([...wanted, ...found])) {
      const kind = verdictKind(wanted.has(rule), found.has(rule));
      tally.add('rules', kind);
      tally.add(rule, kind);
      if (kind !== 'tp') errors.push({ id: document.id, kind, type: rule, text: document.text });
    }
    if (wanted.size > 0 === found.size > 0) sums.verdicts += 1;
    const near = document.not_fired ?? [];
    sums.near += near.length;
    sums.falseAlarms += near.filter((rule) => fired.includes(rule)).length;
  }
  return {
    rows: tally.rows(),
    figures: {
      'verdict accuracy': share(sums.verdicts, pairs.length),
      'near-miss false alarms': share(sums.falseAlarms, sums.near),
    },
    errors,
  };
}

export const SCORERS = { pii: scorePii, claims: scoreClaims, cfm: scoreCfm };
