import { regionReach } from '#core/people/reach.ts';
import { Refusal } from '#core/refusal.ts';
import type { Reader } from '#db/connect.ts';
import type { ReportDocument, ReportKind } from '#reports/document.ts';
import { loadAssessment } from '#services/assessments/load-assessment.ts';
import type { Context } from '#services/context.ts';
import { designationDecreeModel, revocationDecreeModel } from '#services/designations/decree-models.ts';
import { loadDesignation } from '#services/designations/load-designation.ts';
import { loadReport } from '#services/reports/load-report.ts';
import { readQuarterlyModel } from '#services/reports/read-quarterly-model.ts';
import { record } from '#storage/audit-entries.ts';
import { findRegion } from '#storage/regions.ts';
import { readAssessmentModel } from './assessment-model.ts';
import { issuedDocument } from './issued-document.ts';
import type { DocumentJob, DocumentSubject } from './rendering-jobs.ts';

export interface DocumentRequest {
  kind: ReportKind;
  /** Of the assessment; with the kind `quarterly`, of the report; with `revocation-decree`, of the designation. */
  id: string;
}

/**
 * Begins to draw a document in the background, for whoever may see what it is about. Refuses `not-found`, and
 * `document-issued` for what lies there as it was issued and is drawn no more.
 */
export async function requestDocument(context: Context, input: DocumentRequest): Promise<DocumentJob> {
  if ((await issuedDocument(context, input)) !== null) throw new Refusal('document-issued');
  const document = await documentOf(context, context.read, input);
  const subject = subjectOf(input);
  const job = context.documents.start(document, subject, context.actor.userId);
  const place = await placeOf(context, subject);
  await context.write(async (trx) => {
    const payload = { kind: input.kind, fileName: job.fileName, modelSha256: document.model.seal.modelHash };
    await record(
      trx,
      { actor: context.actor, at: context.now() },
      { act: 'DOKUMEN_DIBUAT', ...place, objectKind: subject.kind, objectId: subject.id, payload },
    );
  });
  return job;
}

async function documentOf(
  context: Context,
  db: Reader,
  { kind, id }: DocumentRequest,
): Promise<ReportDocument> {
  switch (kind) {
    case 'quarterly':
      return { kind, model: await readQuarterlyModel(context, db, id) };
    case 'designation-decree':
      return { kind, model: await designationDecreeModel(context, db, id) };
    case 'revocation-decree':
      return { kind, model: await revocationDecreeModel(context, db, id) };
    default:
      return { kind, model: await readAssessmentModel(context, db, id) };
  }
}

function subjectOf({ kind, id }: DocumentRequest): DocumentSubject {
  if (kind === 'quarterly') return { kind: 'laporan', id };
  return { kind: kind === 'revocation-decree' ? 'penetapan' : 'penilaian', id };
}

/** Where the subject belongs; refuses `not-found` for a subject that is not the actor's to see. */
export async function placeOf(
  context: Context,
  { kind, id }: DocumentSubject,
): Promise<{ regionId: string; unitId: string | null }> {
  if (kind === 'daerah') return { regionId: await regionWithin(context, id), unitId: null };
  const { region, unit } = await loaders[kind](context, context.read, id);
  return { regionId: region.id, unitId: unit.id };
}

const loaders = { laporan: loadReport, penilaian: loadAssessment, penetapan: loadDesignation };

async function regionWithin({ read, actor }: Context, id: string): Promise<string> {
  const region = await findRegion(read, regionReach(actor), id);
  if (region === null) throw new Refusal('not-found');
  return region.id;
}
