/** Papers beside the cost lines they prove. */
import type { EstimateLine, LineOutcome, Pack, Paper } from '../../api';

export interface LinePapers {
  line: EstimateLine;
  papers: Paper[];
  /** The settlement's own figure for the sum on the papers. */
  covered: number;
  /** The kind is one that is paid back, so papers matter. */
  compensable: boolean;
}

export function linesWithPapers(
  lines: readonly EstimateLine[],
  papers: readonly Paper[],
  outcomes: readonly LineOutcome[],
  pack: Pack | undefined,
): LinePapers[] {
  const kinds = new Map(pack?.cost_kinds.map((kind) => [kind.id, kind.compensable]));
  const sums = new Map(outcomes.map((outcome) => [outcome.line, outcome.papers_kopecks]));
  return lines.map((line) => ({
    line,
    papers: papers.filter((paper) => paper.line === line.id),
    covered: sums.get(line.id) ?? 0,
    compensable: kinds.get(line.kind) ?? false,
  }));
}
