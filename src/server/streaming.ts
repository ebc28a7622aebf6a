import { Readable } from 'node:stream';
import type { App } from '#app';
import { Refusal } from '#core/refusal.ts';
import { openTemplate } from '#services/catalogue/open-template.ts';
import type { Context } from '#services/context.ts';
import { findScanFile } from '#services/designations/find-scan-file.ts';
import { keepScan } from '#services/designations/keep-scan.ts';
import { loadForScan } from '#services/designations/load-for-scan.ts';
import { openDocument } from '#services/documents/open-document.ts';
import { findEvidenceFile } from '#services/evidence/find-evidence-file.ts';
import { keepEvidence } from '#services/evidence/keep-evidence.ts';
import type { KeptEvidence } from '#services/evidence/keep-in-library.ts';
import { prepareKeeping } from '#services/evidence/prepare-keeping.ts';
import { prepareUpload } from '#services/evidence/prepare-upload.ts';
import { type ReceivedEvidence, receiveEvidence } from '#services/evidence/receive-evidence.ts';
import { openIssuedFile } from '#services/issuances/open-issued-file.ts';
import { exportOfflineWorkbook } from '#services/offline/export-offline-workbook.ts';
import { findImportFile } from '#services/offline/find-import-file.ts';
import type { ImportPlace } from '#services/offline/load-import.ts';
import { openPack } from '#services/packs/open-pack.ts';
import { authenticate } from '#services/people/authenticate.ts';
import { findEmblemFile } from '#services/regions/find-emblem-file.ts';
import { keepEmblem, prepareEmblem } from '#services/regions/keep-emblem.ts';
import { previewEmblem } from '#services/regions/preview-emblem.ts';
import { openSignedFile } from '#services/signed-files/open-signed-file.ts';
import { takeSignedFile } from '#services/signed-files/take-signed-file.ts';
import { findMaterialFile } from '#services/trainings/find-material-file.ts';
import { keepMaterial } from '#services/trainings/keep-material.ts';
import { prepareMaterial } from '#services/trainings/prepare-material.ts';
import { instrumentTemplateText } from '#text/instrument-template.ts';
import { previewText } from '#text/preview.ts';
import type {
  Download,
  EmblemUpload,
  EvidenceUpload,
  LibraryUpload,
  MaterialUpload,
  ScanAt,
  StreamingServices,
  Upload,
} from './routes/route.ts';
import {
  parseEmblemFields,
  parseLibraryFields,
  parseNoFields,
  parseUploadFields,
} from './routes/upload-fields.ts';

type SignedInWorkplace = Pick<App, 'workplace' | 'context'>;

/** The services behind the streaming routes, for the person of the session cookie. */
export function streamingServices(app: SignedInWorkplace): StreamingServices {
  return {
    uploadEvidence: async (session, upload) => storeEvidence(await signedIn(app, session), upload),
    keepEvidence: async (session, upload) => storeInLibrary(await signedIn(app, session), upload),
    keepMaterial: async (session, upload) => storeMaterial(await signedIn(app, session), upload),
    openEvidence: async (session, evidenceId) => openEvidence(await signedIn(app, session), evidenceId),
    keepScan: async (session, upload) => storeScan(await signedIn(app, session), upload),
    openScan: async (session, at) => openScan(await signedIn(app, session), at),
    openImport: async (session, place) => openImport(await signedIn(app, session), place),
    openMaterial: async (session, materialId) => openMaterial(await signedIn(app, session), materialId),
    keepEmblem: async (session, upload) => storeEmblem(await signedIn(app, session), upload),
    previewEmblem: async (session, upload) => drawEmblem(await signedIn(app, session), upload),
    openEmblem: async (session, of) => openEmblem(await signedIn(app, session), of),
    openDocument: async (session, jobId) => {
      const { fileName, ...document } = await openDocument(await signedIn(app, session), { jobId });
      return { ...document, name: fileName, disposition: 'inline' };
    },
    openPack: async (session, packId) => {
      const { fileName, sha256, ...pack } = await openPack(await signedIn(app, session), { packId });
      return { ...pack, name: fileName, version: sha256, mediaType: 'application/zip' };
    },
    openIssuedFile: async (session, of) => {
      const { fileName, ...file } = await openIssuedFile(await signedIn(app, session), of);
      const opens = of.kind !== 'assessor-workbook' && of.form === 'TERBIT';
      return { ...file, name: fileName, disposition: opens ? 'inline' : 'attachment' };
    },
    takeSignedFile: async (session, { fields, issuanceId, kind, name, body }) => {
      const context = await signedIn(app, session);
      parseNoFields(fields);
      return takeSignedFile(context, { issuanceId, kind, name, body });
    },
    openSignedFile: async (session, signedFileId) => {
      const { fileName, ...file } = await openSignedFile(await signedIn(app, session), { signedFileId });
      return { ...file, name: fileName, disposition: 'attachment' };
    },
    openTemplate: async (session, of) => {
      const { bytes, code, version } = await openTemplate(await signedIn(app, session), of);
      return workbook(bytes, instrumentTemplateText.fileName(code, version));
    },
    exportWorkbook: async (session, of) => {
      const { bytes, fileName } = await exportOfflineWorkbook(await signedIn(app, session), of);
      return workbook(bytes, fileName);
    },
  };
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function workbook(bytes: Uint8Array, name: string): Download {
  const stream = Readable.from([bytes]);
  return { stream, size: bytes.length, mediaType: workbookType, name, disposition: 'attachment' };
}

async function signedIn(app: SignedInWorkplace, token: string | null): Promise<Context> {
  const found = token && (await authenticate(app.workplace, token, { mayRenew: false }));
  if (!found) throw new Refusal('sign-in-required');
  return app.context(found.actor);
}

/** First the right to do it, then the file, then the row: the order that loses nothing. */
async function storeEvidence(context: Context, upload: EvidenceUpload): Promise<ReceivedEvidence> {
  const { fields: said, size, name, body, ...place } = upload;
  const fields = parseUploadFields(said);
  await prepareUpload(context, { ...place, size });
  const stored = await context.files.receive(body, name);
  return receiveEvidence(context, { ...place, ...fields }, stored);
}

async function storeInLibrary(context: Context, upload: LibraryUpload): Promise<KeptEvidence> {
  const { unitId, size, name, body } = upload;
  const fields = parseLibraryFields(upload.fields);
  await prepareKeeping(context, { unitId, size });
  const stored = await context.files.receive(body, name);
  return keepEvidence(context, { unitId, ...fields }, stored);
}

async function storeScan(context: Context, upload: Upload & ScanAt): Promise<object> {
  const { designationId, decree, name, body } = upload;
  parseNoFields(upload.fields);
  const place = { designationId, decree };
  await loadForScan(context, context.read, place);
  const stored = await context.files.receive(body, name, 'pdf');
  await keepScan(context, place, stored);
  return place;
}

async function openScan(context: Context, at: ScanAt): Promise<Download> {
  const { sha256, mediaType, fileName } = await findScanFile(context, at);
  const { stream, size } = await context.files.open(sha256);
  return { stream, size, mediaType, name: fileName, disposition: 'attachment' };
}

async function openImport(context: Context, place: ImportPlace): Promise<Download> {
  const { sha256, name } = await findImportFile(context, place);
  const { stream, size } = await context.files.open(sha256);
  return { stream, size, mediaType: workbookType, name, disposition: 'attachment' };
}

async function storeMaterial(context: Context, upload: MaterialUpload): Promise<object> {
  const { trainingId, size, name, body } = upload;
  parseNoFields(upload.fields);
  await prepareMaterial(context, { trainingId, size });
  return keepMaterial(context, { trainingId }, await context.files.receive(body, name));
}

async function openEvidence(context: Context, evidenceId: string): Promise<Download> {
  const { sha256, mediaType, fileName } = await findEvidenceFile(context, { evidenceId });
  const { stream, size } = await context.files.open(sha256);
  return { stream, size, mediaType, name: fileName, disposition: 'attachment' };
}

async function openMaterial(context: Context, materialId: string): Promise<Download> {
  const { sha256, mediaType, fileName } = await findMaterialFile(context, { materialId });
  const { stream, size } = await context.files.open(sha256);
  return { stream, size, mediaType, name: fileName, disposition: 'attachment' };
}

async function storeEmblem(context: Context, upload: EmblemUpload): Promise<object> {
  const { regionId, name, body } = upload;
  const place = { regionId, ...parseEmblemFields(upload.fields) };
  await prepareEmblem(context, place);
  await keepEmblem(context, place, await context.files.receive(body, name, 'emblem'));
  return place;
}

async function drawEmblem(context: Context, upload: EmblemUpload): Promise<Download> {
  const { regionId, body } = upload;
  const bytes = await previewEmblem(context, { regionId, ...parseEmblemFields(upload.fields) }, body);
  const stream = Readable.from([bytes]);
  return {
    stream,
    size: bytes.length,
    mediaType: 'application/pdf',
    name: previewText.fileName('kop'),
    disposition: 'inline',
  };
}

async function openEmblem(context: Context, of: { regionId: string; sha256: string }): Promise<Download> {
  const { sha256, mediaType } = await findEmblemFile(context, of);
  const { stream, size } = await context.files.open(sha256);
  const name = mediaType === 'image/png' ? 'lambang.png' : 'lambang.jpg';
  return { stream, size, mediaType, name, disposition: 'attachment' };
}
