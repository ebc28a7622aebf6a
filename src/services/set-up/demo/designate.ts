import { Readable } from 'node:stream';
import type { QuarterOf } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { designateLpse } from '#services/designations/designate-lpse.ts';
import { keepScan } from '#services/designations/keep-scan.ts';
import { readDesignable } from '#services/designations/read-designable.ts';
import { pdfFile } from './pdf-file.ts';
import { places, type RegionKey } from './places.ts';
import { as, assessmentKey, known, officeHeadOf, type Stage } from './stage.ts';

/** The region's LPSE is designated for what its final result fulfils, for two years from today, with the paper of it. */
export async function designate(stage: Stage, region: RegionKey, quarter: QuarterOf): Promise<void> {
  const office = await as(stage, officeHeadOf(region));
  const assessmentId = known(stage.assessments, assessmentKey({ region, instrument: 'LPSE' }, quarter));
  const { standards, unit } = await readDesignable(office, { assessmentId });
  const today = dateIn(places[region].region.zone, stage.workplace.now());
  const decreeNumber = `188.4/12/DISKOMINFO/${today.slice(0, 4)}`;
  const { designationId } = await designateLpse(office, {
    assessmentId,
    kind: 'BERTAHAP',
    standards: standards.filter(({ fulfilled }) => fulfilled).map(({ code }) => code),
    decreeNumber,
    decreeDate: today,
    validFrom: today,
    validUntil: Temporal.PlainDate.from(today).add({ years: 2 }).subtract({ days: 1 }).toString(),
  });
  const paper = pdfFile([['Keputusan Kepala Dinas (data contoh)', `Nomor ${decreeNumber}`, unit.name]]);
  const stored = await office.files.receive(Readable.from([paper]), 'keputusan-penetapan.pdf', 'pdf');
  await keepScan(office, { designationId, decree: 'PENETAPAN' }, stored);
}
