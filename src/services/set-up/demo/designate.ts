import { Readable } from 'node:stream';
import type { QuarterOf } from '#core/period/period.ts';
import { dateIn } from '#core/period/zone.ts';
import { designateLpse } from '#services/designations/designate-lpse.ts';
import { keepScan } from '#services/designations/keep-scan.ts';
import { readDesignable } from '#services/designations/read-designable.ts';
import { readRevocable } from '#services/designations/read-revocable.ts';
import { revokeDesignation } from '#services/designations/revoke-designation.ts';
import { warnLpse } from '#services/designations/warn-lpse.ts';
import { daysFrom } from './clock.ts';
import { pdfFile } from './pdf-file.ts';
import { places, type RegionKey } from './places.ts';
import { as, assessmentKey, known, officeHeadOf, type Stage } from './stage.ts';
import { revocationWords } from './words.ts';

/** The region's LPSE is designated for what its final result fulfils, for two years from today, with the paper of it. */
export async function designate(stage: Stage, region: RegionKey, quarter: QuarterOf): Promise<Designated> {
  const office = await as(stage, officeHeadOf(region));
  const assessmentId = known(stage.assessments, assessmentKey({ region, instrument: 'LPSE' }, quarter));
  const { standards, unit } = await readDesignable(office, { assessmentId });
  const today = dateIn(places[region].region.zone, stage.workplace.now());
  const decreeNumber = `188.4/${decreeNumbers.designation}/DISKOMINFO/${today.slice(0, 4)}`;
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
  return { designationId, decreeNumber };
}

/** A letter gives the LPSE until the middle of the quarter. */
export async function warn(stage: Stage, region: RegionKey, { designationId }: Designated): Promise<void> {
  const office = await as(stage, officeHeadOf(region));
  const today = dateIn(places[region].region.zone, stage.workplace.now());
  await warnLpse(office, {
    designationId,
    letterNumber: `500/${decreeNumbers.warning}/DISKOMINFO/${today.slice(0, 4)}`,
    letterDate: today,
    reason: revocationWords.warned,
    deadline: daysFrom(today, 45),
  });
}

/** The designation is revoked today; findings that are still open are the reason. */
export async function revoke(stage: Stage, region: RegionKey, designated: Designated): Promise<void> {
  const { designationId, decreeNumber } = designated;
  const office = await as(stage, officeHeadOf(region));
  const today = dateIn(places[region].region.zone, stage.workplace.now());
  const { findings } = await readRevocable(office, { designationId, jobId: null });
  await revokeDesignation(office, {
    designationId,
    decreeNumber: `188.4/${decreeNumbers.revocation}/DISKOMINFO/${today.slice(0, 4)}`,
    decreeDate: today,
    reason: revocationWords.revoked,
    effectiveDate: today,
    confirmation: decreeNumber,
    findingIds: findings.slice(0, 2).map(({ id }) => id),
  });
}

interface Designated {
  designationId: string;
  decreeNumber: string;
}

const decreeNumbers = { designation: 12, warning: 41, revocation: 27 } as const;
