import { formatCitation } from '#core/catalogue/citation.ts';
import type { WorkbookExport } from '#core/offline/offline-workbook.ts';
import type { OfflineCriterion, OfflineWorkbookModel } from '#reports/offline-workbook-model.ts';
import type { Context } from '#services/context.ts';
import { reportInstrument } from '#services/documents/assessment-model.ts';
import type { ReportFrame } from '#services/reports/report-frame.ts';
import { cellsOf, type WorkbookContent } from './workbook-content.ts';

interface Made {
  made: WorkbookExport;
  frame: ReportFrame;
  /** The region's day. */
  date: string;
}

/** The workbook's model: the export, and what people need beside the cells. */
export function offlineModel(
  context: Context,
  content: WorkbookContent,
  { made, frame, date }: Made,
): OfflineWorkbookModel {
  const { assessment, sheet, criteria } = content;
  const { id, assessmentId, side, fingerprint, exportedAt } = made;
  return {
    ...{ id, assessmentId, side, fingerprint, exportedAt, date },
    exportedBy: context.actor.name,
    region: frame.region,
    paper: frame.settings.paper,
    unit: { name: assessment.unit.name },
    instrument: reportInstrument(sheet.instrument),
    period: { year: assessment.period.year, quarter: assessment.period.quarter },
    criteria: criteria.map((one) => offlineCriterion(context, one, side)),
  };
}

function offlineCriterion(
  { catalogue }: Context,
  { standard, item }: WorkbookContent['criteria'][number],
  side: WorkbookExport['side'],
): OfflineCriterion {
  const { id, text, kind, mandatory, expectedEvidence, citations } = item.criterion;
  const { code, name } = standard.standard;
  const title = (regulation: string) => catalogue.regulations.get(regulation)?.title ?? regulation;
  return {
    ...{ id, text, kind, mandatory, expectedEvidence },
    standard: { code, name },
    citations: citations.map((citation) => `${title(citation.regulation)} ${formatCitation(citation)}`),
    evidence: item.evidence.map(({ title, page, status }) => ({
      title,
      page,
      rejected: status === 'DITOLAK',
    })),
    self: cellsOf(item, 'UNIT'),
    returnReasons: item.returnReasons.map(({ reason }) => reason),
    // A unit reads its findings where and when they are published.
    findings: side === 'UNIT' ? [] : item.findings.map(({ number, text }) => ({ number, text })),
    cells: cellsOf(item, side),
  };
}
