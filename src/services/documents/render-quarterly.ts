import { permit } from '#core/people/permissions.ts';
import { regionReach, reportViews } from '#core/people/reach.ts';
import type { QuarterOf } from '#core/period/period.ts';
import { Refusal } from '#core/refusal.ts';
import { emptySections } from '#core/report/report-sections.ts';
import type { Context } from '#services/context.ts';
import { quarterlyModel } from '#services/reports/quarterly-model.ts';
import { periodExists } from '#storage/periods.ts';
import { listReports } from '#storage/quarterly-reports.ts';
import { findRegionByCode, type RegionRecord } from '#storage/regions.ts';
import { listUnits } from '#storage/units.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import { renderDocument } from './render-document.ts';

/**
 * The newest report of the region's LPSE for a quarter, drawn for a command; a quarter nobody has begun to report on is
 * drawn from what stands, with nothing written in it. Refuses `not-found` for an unknown region or quarter.
 */
export async function renderQuarterly(
  context: Context,
  input: QuarterOf & { regionCode: string },
): Promise<OpenedDocument> {
  const { read, actor } = context;
  const region = await findRegionByCode(read, input.regionCode);
  if (region === null) throw new Refusal('not-found');
  permit(actor, 'region.manage', { regionId: region.id });
  const reports = await listReports(read, reportViews(actor));
  const newest = reports.find(
    ({ region: { id }, year, quarter }) =>
      id === region.id && year === input.year && quarter === input.quarter,
  );
  if (newest !== undefined) return renderDocument(context, { kind: 'quarterly', id: newest.id });
  return renderUnwritten(context, region, input);
}

async function renderUnwritten(
  context: Context,
  region: RegionRecord,
  { year, quarter }: QuarterOf,
): Promise<OpenedDocument> {
  const { read, actor, documents } = context;
  const units = await listUnits(read, regionReach(actor));
  const unit = units.find(({ regionId, kind }) => regionId === region.id && kind === 'LPSE');
  if (unit === undefined || !(await periodExists(read, region.id, { year, quarter }))) {
    throw new Refusal('not-found');
  }
  const model = await quarterlyModel(context, read, {
    unit,
    zone: region.zone,
    quarter: { year, quarter },
    sections: emptySections,
    revision: 0,
    auditHead: null,
    issuance: null,
    document: null,
  });
  const subject = { kind: 'daerah', id: region.id } as const;
  const { id } = documents.start({ kind: 'quarterly', model }, subject, actor.userId);
  await documents.ended(id);
  return openDocument(context, { jobId: id });
}
