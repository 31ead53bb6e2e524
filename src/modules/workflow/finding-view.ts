import type { Finding } from '#compliance/types.js';
import type { IdentifiedBlock } from '#platform/html/block-ids.js';
import type { Language } from '#platform/http/language.js';
import { blockOf } from './finding-block.js';
import { fileOf, placeOf } from './finding-place.js';
import type { FindingView } from './workflow.view.js';

/** A finding as an editor reads it; `blocks` are those of the content that was judged. */
export function toFindingView(
  { message, suggestion, ...finding }: Finding,
  language: Language,
  blocks: readonly IdentifiedBlock[],
): FindingView {
  return {
    rule: finding.rule,
    severity: finding.severity,
    stage: finding.stage,
    message: message[language],
    block_id: blockOf(blocks, finding),
    field: finding.field,
    place: placeOf(finding.field)[language],
    media_id: fileOf(finding.field),
    start: finding.start,
    end: finding.end,
    suggestion: suggestion[language],
    source: finding.source,
    confidence: finding.confidence,
  };
}
